/**
 * First words of names that look like IDs and are never requirements: standards, algorithms,
 * encodings, models. Left out for the default pattern alone; a pattern of the config means what it
 * says.
 */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  `AES ANSI ARIA ASN ASTM BCP BS CAPEC CBOR CIS CP CRC CSS CVE CWE DES DIN DO EBCDIC ECMA ED EIA EN
  ES ETSI EUC FIPS GB GHSA GPT GSM H HTML HTTP IDE IEC IEEE IETF INCITS IP ISBN ISO ITU JIS JSR KOI
  LATIN MD MIL MPEG NIST OWASP PCI PEP PKCS RFC RIPEMD RIPEMD RS RSA SAE SHA SHAKE SP STD TIS TLS TR
  TS UCS UL USB UTC UTF UTS WCAG X XEP`.split(/\s+/),
)

/** Whether an ID belongs to a family that is known not to hold requirements: `RFC-2119`, `UTF-8`. */
// MM-ID-0007
export function isWellKnown(id: string): boolean {
  return WELL_KNOWN.has(id.slice(0, id.indexOf('-')))
}
