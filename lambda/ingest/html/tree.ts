export const ELEMENT = 1
export const TEXT = 3

/**
 * Goes through a tree in the order of its text, without recursion.
 *
 * @param enter whether to go into the node
 * @param leave called after the children of each node that was gone into
 */
export function walk(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): void {
  let node: Node | null = root
  while (node !== null) {
    let next: Node | null = null
    if (enter(node)) {
      next = node.firstChild
      if (next === null) leave(node)
    }
    while (next === null && node !== null && node !== root) {
      next = node.nextSibling
      if (next === null) {
        node = node.parentNode
        if (node !== null) leave(node)
      }
    }
    node = next
  }
}
