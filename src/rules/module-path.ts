import { folderOf, nameOf } from '../model/path.ts'
import { CART, moduleExample, SHOP } from './shared/module-example.ts'
import type { Rule } from './types.ts'

/** Who knows the name of a module knows where its spec lies. */
// MM-MRULE-0017
export const modulePath: Rule = {
  id: 'module-path',
  command: 'lint',
  severity: 'off',
  profiles: { sdd: 'warning', 'sdd-strict': 'error' },
  description:
    'A module spec lies at <scope>/<module>/<module>.spec.md, a scope spec at <scope>/<scope>.spec.md.',
  source: 'Seed 003, the mission (number 14 of our list of checks)',
  examples: [
    moduleExample({
      [SHOP]: '# shop: Product Specification\n',
      [CART]: '# Module: cart\n',
      'specs/shop/cart/line/line.spec.md': '# Module: line\n',
    }),
    moduleExample(
      { 'specs/shop/cart/module.spec.md': '# Module: cart\n' },
      'specs/shop/cart/module.spec.md Unexpected path of a module spec, expected specs/shop/cart/cart.spec.md',
    ),
    moduleExample(
      { 'specs/shop/shop.spec.md': '# Module: shop\n' },
      'specs/shop/shop.spec.md Unexpected path of a scope spec for a module spec, expected specs/<scope>/<module>/<module>.spec.md',
    ),
  ],
  check({ modules }) {
    return modules.flatMap(({ path, kind, kindByPath }) => {
      const folder = nameOf(folderOf(path))
      const subject = 'path'
      if (nameOf(path) !== `${folder}.spec.md`) {
        const expected =
          folder === '' ? '<name>/<name>.spec.md' : `${folderOf(path)}/${folder}.spec.md`
        return [
          { path, subject, message: `Unexpected path of a ${kind} spec, expected ${expected}` },
        ]
      }
      if (kindByPath === undefined || kindByPath === kind) return []
      const expected =
        kind === 'module'
          ? 'specs/<scope>/<module>/<module>.spec.md'
          : 'specs/<scope>/<scope>.spec.md'
      const message = `Unexpected path of a ${kindByPath} spec for a ${kind} spec, expected ${expected}`
      return [{ path, subject, message }]
    })
  },
}
