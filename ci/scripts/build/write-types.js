// Writes the types of the library, and no others: what src/index.ts leads to.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, posix, relative, sep } from 'node:path'
import ts from 'typescript'

/** Types that the library ConfigInput is inferred by would lead to; it is written out instead. */
const WRITTEN_OUT = { 'config/config-input.d.ts': 'ConfigInput' }

/**
 * Checks src/ and writes the declarations below a folder, that of src/index.ts as index.d.ts.
 *
 * @throws {Error} for mistakes of types, and for types of a package: users do not have it
 */
// MM-SPEED-0006
export function writeTypes(root, outdir) {
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.json'),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
  )
  const program = ts.createProgram(fileNames, options)
  const texts = new Map()
  const { diagnostics } = program.emit(undefined, (path, text) => {
    texts.set(relative(options.outDir, path).split(sep).join('/'), text)
  })
  const mistakes = [...ts.getPreEmitDiagnostics(program), ...diagnostics]
  if (mistakes.length > 0) fail(...mistakes)
  for (const [path, name] of Object.entries(WRITTEN_OUT)) {
    texts.set(path, `export type ${name} = ${writtenOut(program, join(root, 'src', path), name)}\n`)
  }
  for (const path of reachable(texts, 'index.d.ts')) {
    mkdirSync(dirname(join(outdir, path)), { recursive: true })
    writeFileSync(join(outdir, path), texts.get(path))
  }
}

/** A type without the names that it was made by. */
function writtenOut(program, declaration, name) {
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(declaration.replace(/\.d\.ts$/, '.ts'))
  const symbol = checker
    .getExportsOfModule(checker.getSymbolAtLocation(file))
    .find((one) => one.name === name)
  const flags = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias
  return checker.typeToString(checker.getDeclaredTypeOfSymbol(symbol), undefined, flags)
}

/** A declaration and all that it imports, themselves included. */
function reachable(texts, path, found = new Set()) {
  if (found.has(path)) return found
  found.add(path)
  for (const { fileName } of ts.preProcessFile(texts.get(path)).importedFiles) {
    if (!fileName.startsWith('.')) {
      throw new Error(`Unexpected types of ${fileName} in ${path}, which users do not have`)
    }
    const target = posix.join(posix.dirname(path), fileName.replace(/\.ts$/, '.d.ts'))
    reachable(texts, target, found)
  }
  return found
}

function fail(...mistakes) {
  const host = { ...ts.sys, getCanonicalFileName: (name) => name, getNewLine: () => '\n' }
  host.getCurrentDirectory = () => process.cwd()
  throw new Error(ts.formatDiagnostics(mistakes, host))
}
