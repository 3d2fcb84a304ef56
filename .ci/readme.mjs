// What the README says under "Start", for the gate and the tests to hold it to.
//   node .ci/readme.mjs commands            prints its command lines as they stand: start, test, query
//   node .ci/readme.mjs compare < ANSWER    fails unless the answer is the one shown, the time it took aside
import { deepStrictEqual } from 'node:assert'
import { readFileSync } from 'node:fs'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const [, start] = /^## Start$([\s\S]*?)^## /m.exec(readme) ?? fail('has no section "Start"')

const actions = { commands, compare }
const action = actions[process.argv[2]]
if (action === undefined) throw new Error(`usage: node .ci/readme.mjs ${Object.keys(actions).join(' | ')}`)
action()

function commands() {
  const lines = blocks('sh').flatMap((block) => block.trim().split('\n'))
  const expected = [/^npm ci && npm start\b/, /^npm cit\b/, /^curl .*localhost:3000/]
  if (lines.length !== expected.length || !expected.every((one, i) => one.test(lines[i]))) {
    fail(`has other commands under "Start" than to start, to test and to query:\n${lines.join('\n')}`)
  }
  console.log(lines.join('\n'))
}

function compare() {
  const [shown] = blocks('json')
  if (shown === undefined) fail('shows no answer')
  const untimed = ({ tookMs, ...answer }) => answer
  deepStrictEqual(untimed(JSON.parse(readFileSync(0, 'utf8'))), untimed(JSON.parse(shown)))
}

/** The contents of the section's fenced blocks of a language. */
function blocks(language) {
  return [...start.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, block]) => block,
  )
}

function fail(what) {
  console.error(`README.md ${what}`)
  process.exit(1)
}
