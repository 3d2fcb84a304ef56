import { stopNode } from './start-node'

// Jest loads this file and the one that starts the node into the same modules.
export default stopNode
