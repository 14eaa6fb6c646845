/** What a module spec says of its dependencies. */
export interface Said {
  on?: string
  reference?: string
  to?: string
  /** Lines of its graph. */
  drawn?: readonly string[]
}

/** A module spec; its list of dependencies begins at line 5, its graph at line 9. */
export function moduleSpec(name: string, { on = 'None', reference, to, drawn }: Said = {}): string {
  const lines = [`# Module: ${name}`, '', '## 9. Inter-Module Dependencies', '']
  lines.push(`- **Depends on:** ${on}`)
  lines.push(`- **Scope Reference (cross-scope):** ${reference ?? 'None'}`)
  if (to !== undefined) lines.push(`- **Provides to:** ${to}`)
  lines.push('', ...(drawn ? fence(drawn) : []))
  return `${lines.join('\n')}\n`
}

/** A scope spec; its Module Map has a row a module, from line 9 on. */
export function scopeSpec(
  name: string,
  modules: readonly string[],
  drawn?: readonly string[],
  type = 'product',
): string {
  const rows = modules.map((one) => `- [${one}](./${one}/${one}.spec.md) — Does ${one}`)
  const lines = [`# ${name}: Product Specification`, '', '## Scope Type', '', type, '']
  lines.push('## 8. Module Map', '', ...(rows.length === 0 ? ['None'] : rows), '')
  return `${[...lines, ...(drawn ? fence(drawn) : [])].join('\n')}\n`
}

function fence(lines: readonly string[]): string[] {
  return ['```mermaid', 'graph TD', ...lines.map((line) => `  ${line}`), '```']
}

const SHOP = 'specs/shop/shop.spec.md'

/** The modules of a scope named shop, each in its Module Map. */
export function shop(
  modules: Readonly<Record<string, Said>>,
  drawn?: readonly string[],
): Record<string, string> {
  const specs = Object.entries(modules).map(([name, said]) => [
    `specs/shop/${name}/${name}.spec.md`,
    moduleSpec(name, said),
  ])
  return { ...Object.fromEntries(specs), [SHOP]: scopeSpec('shop', Object.keys(modules), drawn) }
}

/** Three modules and a scope of contracts, whose graphs and lists agree. */
export const GREEN: Readonly<Record<string, string>> = {
  ...shop(
    {
      orders: {
        on: '`payments` (`../payments/payments.spec.md`), [observability](../observability/observability.spec.md)',
        to: 'None',
        drawn: ['orders --> payments', 'orders --> observability'],
      },
      payments: {
        on: '`observability`',
        reference: '`api-contracts` (`../../api-contracts/api-contracts.spec.md`) — REST API v1.',
        to: '`orders`',
        drawn: [
          'payments --> observability',
          'payments -. Scope Reference .-> api-contracts',
          'orders --> payments',
        ],
      },
      observability: { to: '`orders`, `payments`' },
    },
    [
      'orders --> payments & observability',
      'payments --> observability',
      'payments -. Scope Reference .-> api-contracts',
    ],
  ),
  'specs/api-contracts/api-contracts.spec.md': scopeSpec(
    'api-contracts',
    [],
    undefined,
    'contracts',
  ),
}
