/** In bytes: what a chat platform and the command line may hand in. A pack of 1,000 pages with pictures is below it. */
export const largestFile = 100_000_000
