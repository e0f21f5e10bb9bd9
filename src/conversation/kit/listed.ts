import { pageWords } from './page.words.ts'

const most = 10

/** All of them, or the first ten and how many more there are.
 * @param where what shows the rest */
export function listedOrMore(
  all: readonly string[],
  where: Parameters<typeof pageWords.moreElsewhere>[1],
): readonly string[] {
  return all.length <= most ? all : [...all.slice(0, most), pageWords.moreElsewhere(all.length - most, where)]
}
