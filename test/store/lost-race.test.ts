import fc from 'fast-check'
import { waitAfter } from '../../lambda/store/lost-race'

const races = fc.integer({ min: 1, max: 100 })
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

describe('the wait after lost races', () => {
  it('is never longer than half a second', () => {
    fc.assert(
      fc.property(races, chance, (lost, random) => {
        const wait = waitAfter(lost, random)
        return wait >= 0 && wait < 500
      }),
    )
  })

  it('does not shrink with further races', () => {
    fc.assert(
      fc.property(races, chance, (lost, random) => waitAfter(lost + 1, random) >= waitAfter(lost, random)),
    )
  })

  it('differs between two who lost together', () => {
    expect(waitAfter(1, 0.1)).toBeLessThan(waitAfter(1, 0.9))
  })
})
