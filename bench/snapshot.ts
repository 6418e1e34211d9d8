/** A heap snapshot of V8, as far as it is read here: a row of numbers for each node, and what they mean. */
export type Snapshot = {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
  nodes: number[];
};

/** What a script's values are not: compiled code, of which there is more the longer it runs, and what the browser itself holds. */
const NO_VALUE = ['code', 'native', 'synthetic', 'object shape'];

/** How many bytes the values of a page's scripts have: objects, texts, functions. */
export function bytesOfValues({ snapshot: { meta }, nodes }: Snapshot): number {
  const row = meta.node_fields.length;
  const [type, size] = ['type', 'self_size'].map((field) => meta.node_fields.indexOf(field));
  let sum = 0;
  for (let at = 0; at < nodes.length; at += row) {
    const name = meta.node_types[0][nodes[at + (type ?? 0)] ?? 0] ?? '';
    if (!NO_VALUE.includes(name)) sum += nodes[at + (size ?? 0)] ?? 0;
  }
  return sum;
}
