import type { Language } from '../../model/language.ts'
import { ada } from './ada.ts'
import { asciidoc } from './asciidoc.ts'
import { assembly } from './assembly.ts'
import { awk } from './awk.ts'
import { batch } from './batch.ts'
import { c } from './c.ts'
import { cPlusPlus } from './c-plus-plus.ts'
import { cSharp } from './c-sharp.ts'
import { clojure } from './clojure.ts'
import { cmake } from './cmake.ts'
import { cobol } from './cobol.ts'
import { crystal } from './crystal.ts'
import { css } from './css.ts'
import { d } from './d.ts'
import { dart } from './dart.ts'
import { dockerfile } from './dockerfile.ts'
import { elixir } from './elixir.ts'
import { elm } from './elm.ts'
import { emacsLisp } from './emacs-lisp.ts'
import { erlang } from './erlang.ts'
import { fSharp } from './f-sharp.ts'
import { fish } from './fish.ts'
import { fixedFortran } from './fixed-fortran.ts'
import { fortran } from './fortran.ts'
import { gdscript } from './gdscript.ts'
import { gherkin } from './gherkin.ts'
import { gnuAssembly } from './gnu-assembly.ts'
import { go } from './go.ts'
import { graphql } from './graphql.ts'
import { groovy } from './groovy.ts'
import { haskell } from './haskell.ts'
import { hcl } from './hcl.ts'
import { html } from './html.ts'
import { ini } from './ini.ts'
import { java } from './java.ts'
import { javascript } from './javascript.ts'
import { jsonc } from './jsonc.ts'
import { julia } from './julia.ts'
import { kotlin } from './kotlin.ts'
import { latex } from './latex.ts'
import { lisp } from './lisp.ts'
import { lua } from './lua.ts'
import { make } from './make.ts'
import { markdown } from './markdown.ts'
import { matlab } from './matlab.ts'
import { nim } from './nim.ts'
import { nix } from './nix.ts'
import { objectiveC } from './objective-c.ts'
import { ocaml } from './ocaml.ts'
import { pascal } from './pascal.ts'
import { perl } from './perl.ts'
import { pfunit } from './pfunit.ts'
import { php } from './php.ts'
import { powershell } from './powershell.ts'
import { prolog } from './prolog.ts'
import { properties } from './properties.ts'
import { protobuf } from './protobuf.ts'
import { python } from './python.ts'
import { r } from './r.ts'
import { restructuredText } from './restructured-text.ts'
import { robot } from './robot.ts'
import { ruby } from './ruby.ts'
import { rust } from './rust.ts'
import { scala } from './scala.ts'
import { scheme } from './scheme.ts'
import { scss } from './scss.ts'
import { shader } from './shader.ts'
import { shell } from './shell.ts'
import { solidity } from './solidity.ts'
import { sql } from './sql.ts'
import { starlark } from './starlark.ts'
import { svelte } from './svelte.ts'
import { swift } from './swift.ts'
import { tcl } from './tcl.ts'
import { thrift } from './thrift.ts'
import { toml } from './toml.ts'
import { typescript } from './typescript.ts'
import { verilog } from './verilog.ts'
import { vhdl } from './vhdl.ts'
import { vim } from './vim.ts'
import { visualBasic } from './visual-basic.ts'
import { vue } from './vue.ts'
import { xml } from './xml.ts'
import { yaml } from './yaml.ts'
import { zig } from './zig.ts'

/** The languages that the tool knows, by name. One file each. */
// MM-LANG-0050
// MM-LANG-0051
// MM-LANG-0053
// MM-LANG-0054
export const languages: readonly Language[] = [
  ada,
  asciidoc,
  assembly,
  awk,
  batch,
  cPlusPlus,
  cSharp,
  c,
  clojure,
  cmake,
  cobol,
  crystal,
  css,
  d,
  dart,
  dockerfile,
  elixir,
  elm,
  emacsLisp,
  erlang,
  fSharp,
  fish,
  fixedFortran,
  fortran,
  gdscript,
  gherkin,
  gnuAssembly,
  go,
  graphql,
  groovy,
  haskell,
  hcl,
  html,
  ini,
  java,
  javascript,
  jsonc,
  julia,
  kotlin,
  latex,
  lisp,
  lua,
  make,
  markdown,
  matlab,
  nim,
  nix,
  objectiveC,
  ocaml,
  pascal,
  perl,
  pfunit,
  php,
  powershell,
  prolog,
  properties,
  protobuf,
  python,
  r,
  restructuredText,
  robot,
  ruby,
  rust,
  scala,
  scheme,
  scss,
  shader,
  shell,
  solidity,
  sql,
  starlark,
  svelte,
  swift,
  tcl,
  thrift,
  toml,
  typescript,
  verilog,
  vhdl,
  vim,
  visualBasic,
  vue,
  xml,
  yaml,
  zig,
]
