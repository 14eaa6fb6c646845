import type { RuleExample } from '../types.ts'

/** Where the modules of most examples stand. */
export const CART = 'specs/shop/cart/cart.spec.md'
export const SHOP = 'specs/shop/shop.spec.md'

/** An example of a rule over module specs: its files, and what the rule says of them. */
export function moduleExample(
  files: Readonly<Record<string, string>>,
  ...findings: string[]
): RuleExample {
  return { files: { 'mustmark.yaml': 'profile: sdd-strict\n', ...files }, findings }
}

/** A module with an inventory of these rows, such as `Cart | Entity | Holds lines`, and further sections. */
export function inventoried(rows: readonly string[], ...more: string[]): string {
  return [
    '# Module: cart',
    '## Entity Inventory',
    'The complete list.\n',
    '| Name | Type | Purpose |\n| - | - | - |',
    ...rows.map((row) => `| ${row} |`),
    ...more.map((text) => `\n${text}`),
    '',
  ].join('\n')
}

/** A module with a section of contracts, such as `#### Port: \`Pay\`` and its lines. */
export function contracted(...lines: string[]): string {
  return ['# Module: cart', '## Module Contracts', '', ...lines, ''].join('\n')
}

/** A module with a decision log of these entries, each a heading and its lines. */
export function decided(...entries: string[]): string {
  return ['# Module: cart', '## Module Decision Log', '', entries.join('\n\n'), ''].join('\n')
}
