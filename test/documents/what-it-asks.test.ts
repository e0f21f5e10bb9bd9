import { describe, expect, it } from 'vitest'
import { whatItAsks } from '../../src/committee/agenda/reports/what-it-asks.ts'

describe('what a recommendation asks of members', () => {
  it.each([
    'the committee determines whether to make any additions to the future committee work plan',
    'agree the forward work programme for 2027/28',
    'consider whether any item should be added to the work programme',
    'identify any topics that it wishes to include in its work plan',
    'approve the proposed changes to the committee’s work programme',
    'review and agree the 2027-28 work plan',
    'vary the work programme between meetings',
    'note the report and agree the work programme',
    'ask all members to send suggestions for items to be included on the work plan',
    'consider whether any change to its four-year work programme is needed',
    'review the work programme and agree any changes',
  ])('is topics for the work plan in "%s"', (text) => {
    expect(whatItAsks(text)).toBe('work-plan')
  })

  it.each([
    'the committee determines any recommendations it wishes to make to secure further improvement',
    'agree any recommendations to be made to Cabinet',
    'make recommendations to the Cabinet Member as appropriate',
    'consider whether to make recommendations to the executive',
    'identify what further recommendations should go to the Integrated Care Board',
    'consider the report and make any comments or recommendations to the Director',
    'consider the progress and provide comments and recommendations to the Cabinet Member',
    'agree the wording of any recommendations to be put to Cabinet',
    'decide what recommendations, if any, it wishes to make',
    'agree what it would like to recommend to the Cabinet Member',
  ])('is suggestions in "%s"', (text) => {
    expect(whatItAsks(text)).toBe('suggest')
  })

  it.each([
    'the outcome and recommendations from the casework review are considered',
    'note the progress made on the recommendations of the task group',
    'agree the recommendations set out in paragraph 3.2',
    'approve the highways capital works programme',
    'note the work programme of the Environment Agency',
    'endorse the draft strategy',
    'note the committee’s work programme',
    'that the work plan be noted',
    'approve the three-year capital work programme',
    'note the following recommendations of the inspectors',
    'note that any recommendations from the inspection have been carried out',
  ])('is a view in "%s"', (text) => {
    expect(whatItAsks(text)).toBe('view')
  })
})
