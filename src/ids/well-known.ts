/**
 * Families of names that look like IDs and are never requirements: standards, algorithms, encodings,
 * models. They count for nothing under the default pattern alone; a pattern of the config means what
 * it says. Words that teams give to their own requirements, such as API or TLS, do not belong here.
 */
const WELL_KNOWN: ReadonlySet<string> = new Set(
  `AES ANSI ASTM BCP CAPEC COVID CRC CVE CWE DIN DO ECMA FIPS GPT HMAC HMAC-SHA IEC IEEE ISO ISO-IEC
  ITU JIS LATIN MIL-STD ML-DSA ML-KEM MPEG NIST NIST-SP OWASP PCI-DSS PEP PKCS RFC RIPEMD RSA SHA
  SHA2 SHA3 SHAKE STD UCS UTC UTF UTS WCAG WINDOWS`.split(/\s+/),
)

/** Whether an ID belongs to such a family: `RFC-2119`, `UTF-8`, `CVE-2021-44228`. */
// MM-ID-0007
export function isWellKnown(id: string): boolean {
  return WELL_KNOWN.has(id.replace(/(?:-\d+)+$/, ''))
}
