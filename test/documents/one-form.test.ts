import { describe, expect, it } from 'vitest'
import { lettersOf, oneForm } from '../../src/documents/text/one-form.ts'

describe('the form in which text is matched', () => {
  it.each([
    ['C O N F I D E N T I A L', 'confidential'],
    ['N O T   F O R   P U B L I C A T I O N', 'not for publication'],
    ['E X E M P T', 'exempt'],
    ['NOT‑FOR‑PUBLICATION', 'not-for-publication'],
    ['Classiﬁcation: Conﬁdential', 'classification: confidential'],
    ['ＥＸＥＭＰＴ', 'exempt'],
    ['𝐄𝐗𝐄𝐌𝐏𝐓', 'exempt'],
    ['ᴄᴏɴꜰɪᴅᴇɴᴛɪᴀʟ', 'confidential'],
    ['СОΝFIDENTIAL', 'confidential'],
    ['con\u00adfi\u200bdential', 'confidential'],
    ['NID I’W\u00a0GYHOEDDI', "nid i'w gyhoeddi"],
    ['Not – for\tpublication', 'not - for publication'],
  ])('%s is %s', (text, form) => {
    expect(oneForm(text)).toBe(form)
  })

  it('keeps letters apart that label a list', () => {
    expect(oneForm('(a) b c')).toBe('(a) b c')
  })

  it('can be letters alone, however words are broken', () => {
    for (const words of ['NOT FOR PUBLICATION', 'N OT FOR P UBLICATION', 'Not-for-publi\u00adcation'])
      expect(lettersOf(words)).toBe('notforpublication')
  })
})
