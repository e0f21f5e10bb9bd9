/** Does something for each in turn. One that fails does not hold up the rest; what failed is thrown at the end.
 * @param failed says of how many it failed
 * @returns for how many there was something to do */
export async function forEach<One>(
  all: AsyncIterable<readonly One[]>,
  does: (one: One) => Promise<boolean>,
  failed: (count: number) => string,
): Promise<number> {
  let did = 0
  const faults: unknown[] = []
  for await (const some of all)
    for (const one of some)
      try {
        if (await does(one)) did += 1
      } catch (fault) {
        faults.push(fault)
      }
  if (faults.length > 0) throw new AggregateError(faults, failed(faults.length))
  return did
}
