import fc from 'fast-check'
import { steadyClock } from '../../lambda/runtime/steady-clock'

describe('a steady clock', () => {
  it('never runs backwards, whatever the machine’s clock does', () => {
    const jumps = fc.array(fc.record({ wall: fc.integer({ min: -1e7, max: 1e7 }), monotonic: fc.nat(1e5) }))
    fc.assert(
      fc.property(jumps, (steps) => {
        let [wall, monotonic] = [1e12, 0]
        const clock = steadyClock(
          () => wall,
          () => monotonic,
        )
        let last = clock()
        for (const step of steps) {
          wall += step.wall
          monotonic += step.monotonic
          const next = clock()
          expect(next - last).toBeGreaterThanOrEqual(step.monotonic)
          last = next
        }
      }),
    )
  })

  it('counts the time of a freeze that only the machine’s clock has seen', () => {
    let wall = 1_000
    const clock = steadyClock(
      () => wall,
      () => 5,
    )
    const before = clock()
    wall += 600_000
    expect(clock() - before).toBe(600_000)
  })
})
