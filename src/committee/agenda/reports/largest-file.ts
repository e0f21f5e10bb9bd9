/** In bytes: what a chat platform and the command line may hand in. A report of 300 pages is well below it. */
export const largestFile = 20_000_000
