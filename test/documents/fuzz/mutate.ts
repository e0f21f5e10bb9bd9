import type { Sample } from './samples.ts'

/** Bytes that readers of each format stumble over. */
const awkward = [
  '<',
  '>',
  '"',
  '&#x0;',
  '&#1114112;',
  '<!--',
  ']]>',
  '<table><tr><td>',
  '</p>',
  '<ol start="99999999999">',
  '\0',
  '\ufeff',
  '\u2028',
  '\t\t',
  '\n\n\n',
  '    ',
  '(a) ',
  '(z) ',
  '1.1.1.1 ',
  '(iv) ',
  '|',
  '**',
  '\\',
  '%PDF-1.7',
  'endstream',
  'endobj',
  ' 0 R',
  'PK\x03\x04',
  '-1',
  '99999999999999999999',
  '<w:p>',
  '<w:numPr/>',
  'That:',
  'RESOLVED: ',
].map((text) => new TextEncoder().encode(text))

/** A sample with bytes flipped, cut off, left out, repeated or spliced in. The same seed gives the same one. */
export function mutated(samples: readonly Sample[], donors: readonly Uint8Array[], seed: number) {
  const random = randomFrom(seed)
  const sample = pick(samples, random)
  let content = sample.content
  const times = 1 + Math.floor(random() * 3)
  for (let time = 0; time < times; time++) content = once(content, donors, random)
  return { name: sample.name, bytes: sample.wrap(content) }
}

type Random = () => number

function once(content: Uint8Array, donors: readonly Uint8Array[], random: Random): Uint8Array {
  const at = below(content.length + 1, random)
  switch (below(7, random)) {
    case 0:
      return flipped(content, random)
    case 1:
      return content.slice(0, at)
    case 2:
      return joined(content.subarray(0, at), content.subarray(at + below(60, random)))
    case 3: {
      const said = content.subarray(at, at + below(60, random))
      const again = Array.from({ length: below(300, random) }, () => said)
      return joined(content.subarray(0, at), ...again, content.subarray(at))
    }
    case 4:
      return joined(content.subarray(0, at), pick(awkward, random), content.subarray(at))
    case 5: {
      const donor = pick(donors, random)
      const from = below(donor.length, random)
      return joined(
        content.subarray(0, at),
        donor.subarray(from, from + below(800, random)),
        content.subarray(at),
      )
    }
    default: {
      const copy = content.slice()
      copy.fill(below(256, random), at, Math.min(copy.length, at + below(12, random)))
      return copy
    }
  }
}

function flipped(content: Uint8Array, random: Random): Uint8Array {
  const copy = content.slice()
  for (let flips = 1 + below(8, random); flips > 0; flips--) {
    const at = below(copy.length, random)
    copy[at] = (copy[at] ?? 0) ^ (1 << below(8, random))
  }
  return copy
}

function joined(...pieces: Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces))
}

function pick<One>(from: readonly One[], random: Random): One {
  const one = from[below(from.length, random)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

function below(end: number, random: Random): number {
  return Math.floor(random() * end)
}

/** Mulberry32: small, and good enough to choose bytes. */
function randomFrom(seed: number): Random {
  let state = seed * 0x9e3779b1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
