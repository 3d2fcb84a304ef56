import { Option } from '@commander-js/extra-typings'
import { command, runCommand } from '../../commands/command'
import { filled, portOption, wholeNumber } from '../../commands/options'
import { stopOnSignal } from '../stop-on-signal'
import { type ClusterOptions, startCluster } from './cluster'
import { OpenSearchNodeError } from './jars'

const opensearch = command({
  invocation: 'npm run opensearch',
  summary: `Runs OpenSearch on this machine for npm start, npm run reindex and npm run test:opensearch. It needs a JDK from 17
on and, the first time, Maven, which fetches it. Ctrl-C ends it; what it holds stays.`,
  examples: ['npm run opensearch', 'npm run opensearch -- --nodes 3 --data /tmp/opensearch'],
})
  .addOption(portOption(9200))
  .addOption(
    new Option('--transport-port <number>', 'port by which nodes reach each other')
      .default(9300)
      .argParser(wholeNumber({ from: 1, to: 65_535 })),
  )
  .addOption(
    new Option('--nodes <number>', 'how many nodes, each on the next ports')
      .default(1)
      .argParser(wholeNumber({ from: 1, to: 9 })),
  )
  .addOption(
    new Option('--heap <MB>', 'memory of each node')
      .default(1024)
      .argParser(wholeNumber({ from: 128, to: 32_768 })),
  )
  .addOption(
    new Option('--data <folder>', 'where the nodes keep data and logs; made when missing')
      .default('.opensearch')
      .argParser(filled),
  )
  .action(serve)

async function serve({ data, ...options }: Omit<ClusterOptions, 'folder'> & { data: string }): Promise<void> {
  console.error(`OpenSearch is being started with ${options.heap} MB for each node …`)
  const cluster = await startCluster({ folder: data, ...options })
  stopOnSignal(cluster)
  console.log(`OpenSearch is at ${cluster.urls.join(', ')}, stored under ${data}.
Search there: OPENSEARCH_URL=${cluster.urls[0]} npm start`)
}

await runCommand(opensearch, { expected: [OpenSearchNodeError] })
