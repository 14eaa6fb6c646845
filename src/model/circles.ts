/**
 * The circles of a graph. Each is told once, at the first of its nodes, and is the shortest that leads
 * from there back to it through later ones.
 *
 * @param nodes in the order that decides which is the first
 * @param next where the arrows of a node lead
 * @returns the nodes of each circle, the first of them again at the end
 */
export function circlesIn<Node>(
  nodes: readonly Node[],
  next: (node: Node) => readonly Node[],
): Node[][] {
  const left = new Set(nodes)
  const before = new Map<Node, Node[]>()
  for (const node of nodes) {
    for (const to of next(node)) {
      const from = before.get(to)
      if (from) from.push(node)
      else before.set(to, [node])
    }
  }
  // What no arrow leads to, or none leads on from, is in no circle: most graphs are gone by that.
  const trim = (start: Iterable<Node>): void => {
    const queue = [...start]
    for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
      if (!left.has(node)) continue
      const [to, from] = [next(node), before.get(node) ?? []]
      if (to.some((one) => left.has(one)) && from.some((one) => left.has(one))) continue
      left.delete(node)
      queue.push(...to, ...from)
    }
  }
  trim(nodes)
  const found: Node[][] = []
  for (const node of nodes) {
    if (!left.has(node)) continue
    const circle = circleFrom(node, next, left)
    if (circle) found.push(circle)
    left.delete(node)
    trim([...next(node), ...(before.get(node) ?? [])])
  }
  return found
}

/** The shortest way from a node back to itself through some nodes. */
function circleFrom<Node>(
  start: Node,
  next: (node: Node) => readonly Node[],
  within: ReadonlySet<Node>,
): Node[] | undefined {
  const cameFrom = new Map<Node, Node>()
  const queue = [start]
  for (const node of queue) {
    for (const one of next(node)) {
      if (one === start) {
        const way = [start]
        for (let at: Node | undefined = node; at !== start; at = cameFrom.get(at as Node)) {
          way.unshift(at as Node)
        }
        return [start, ...way]
      }
      if (cameFrom.has(one) || !within.has(one)) continue
      cameFrom.set(one, node)
      queue.push(one)
    }
  }
  return undefined
}
