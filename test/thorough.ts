/**
 * A size for this run: `THOROUGH=1 npm test` takes the larger one. A usual run draws fewer, and others each time where a
 * seed decides, so that the suite stays quick and many runs together still meet all.
 */
export const runSize = (usual: number, thorough: number): number =>
  process.env.THOROUGH === '1' ? thorough : usual
