import { ScoreBuffers } from '../../../lambda/search/memory/score-buffers'

describe('buffers of scores', () => {
  it('are zero when taken, and used again once given back', () => {
    const buffers = new ScoreBuffers()
    buffers.begin(10)
    const first = buffers.take()
    first[3] = 1
    buffers.release(first, [3])
    const second = buffers.take()
    expect(second).toBe(first)
    expect(second.every((score) => score === 0)).toBe(true)
    expect(buffers.take()).not.toBe(second)
  })

  it('are all free when the next search begins, those that are too short for it left aside', () => {
    const buffers = new ScoreBuffers()
    buffers.begin(10)
    const buffer = buffers.take()
    buffer.fill(1)
    buffers.begin(10)
    expect(buffers.take()).toBe(buffer)
    expect(buffer.every((score) => score === 0)).toBe(true)
    buffers.begin(1000)
    expect(buffers.take().length).toBeGreaterThanOrEqual(1000)
  })
})
