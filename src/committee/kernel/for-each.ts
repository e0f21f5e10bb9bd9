/** Does something for each, one after another. One that fails does not stop the rest.
 * @param failed makes the error that is thrown at the end if any failed
 * @returns for how many there was something to do */
export async function forEach<One>(
  all: AsyncIterable<readonly One[]>,
  does: (one: One) => Promise<boolean>,
  failed: (faults: readonly unknown[]) => AggregateError,
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
  if (faults.length > 0) throw failed(faults)
  return did
}
