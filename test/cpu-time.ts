/** The processor's time that a task takes, in ms: what else runs on the machine does not count. */
export function cpuMilliseconds(task: () => unknown): number {
  const before = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
