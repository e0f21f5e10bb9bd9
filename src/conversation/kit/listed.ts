const most = 10

/** All of them, or the first ten and how many more there are.
 * @param where what shows the rest: “the timetable” */
export function listedOrMore(all: readonly string[], where: string): readonly string[] {
  return all.length <= most ? all : [...all.slice(0, most), `${all.length - most} more, which ${where} shows`]
}
