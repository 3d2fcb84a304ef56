// Runs a function's bundle as Lambda does: imports it once, then hands it the events one after another.
//   node invoke-bundle.mjs BUNDLE < EVENTS(a JSON array)   prints the JSON array of answers; what the function logs goes
//                                                          to standard error
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'

const print = process.stdout.write.bind(process.stdout)
process.stdout.write = process.stderr.write.bind(process.stderr)

const { handler } = await import(pathToFileURL(process.argv[2]).href)
const context = { getRemainingTimeInMillis: () => 900_000 }
const answers = []
for (const event of JSON.parse(await text(process.stdin))) answers.push(await handler(event, context))
print(JSON.stringify(answers))
