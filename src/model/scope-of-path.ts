import { folderOf, nameOf } from './path.ts'

/**
 * Whether a path is what a scope in front of an ID names: `login/spec` of `specs/login/spec.md`. Names of
 * folders count as a whole, the ending `.md` or `.spec.md` may be left out, and so may the name of a
 * spec that is that of its folder: `shop/cart` of `specs/shop/cart/cart.spec.md`.
 */
// MM-CODE-0006
export function isScopeOf(scope: string, path: string): boolean {
  return namesOf(path).some((one) => one === scope || one.endsWith(`/${scope}`))
}

function namesOf(path: string): string[] {
  const names = [path, path.replace(/\.md$/, ''), path.replace(/\.spec\.md$/, '')]
  const folder = folderOf(path)
  const isNamedSo = folder !== '' && nameOf(path) === `${nameOf(folder)}.spec.md`
  return isNamedSo ? [...names, folder] : names
}
