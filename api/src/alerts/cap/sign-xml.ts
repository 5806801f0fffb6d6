import { createPublicKey, sign, verify, type BinaryLike, type KeyLike, type KeyObject } from 'node:crypto';
import { SignedXml, type SignatureAlgorithm } from 'xml-crypto';
import type { SigningKey } from './signing-keys.js';

const ECDSA_SHA256 = 'http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256';
const ENVELOPED = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
const EXCLUSIVE_C14N = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const SHA256 = 'http://www.w3.org/2001/04/xmlenc#sha256';
const P256 = 'urn:oid:1.2.840.10045.3.1.7';

/**
 * Puts an enveloped signature (XML Signature 1.1) over the whole document into it, as the last child of the root: ECDSA on
 * P-256 with SHA-256, exclusive canonicalisation. Its KeyInfo names the key and holds its public half, which proves nothing:
 * compare it with the published one.
 */
export function signXml(xml: string, key: SigningKey): string {
  const signer = new SignedXml({
    privateKey: key.secret,
    signatureAlgorithm: ECDSA_SHA256,
    canonicalizationAlgorithm: EXCLUSIVE_C14N,
    getKeyInfoContent: () => keyInfo(key),
  });
  signer.SignatureAlgorithms = { [ECDSA_SHA256]: EcdsaSha256 };
  signer.addReference({ xpath: '/*', uri: '', isEmptyUri: true, digestAlgorithm: SHA256, transforms: [ENVELOPED, EXCLUSIVE_C14N] });
  signer.computeSignature(xml, { prefix: 'ds', location: { reference: '/*', action: 'append' } });
  // Not the signer's own copy of the document: written anew, a carriage return would lose its escape and be read as another.
  const end = xml.lastIndexOf('</');
  return `${xml.slice(0, end)}${signer.getSignatureXml()}${xml.slice(end)}`;
}

function keyInfo({ id, publicJwk: { x = '', y = '' } }: SigningKey): string {
  const point = Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]).toString('base64');
  const value = `<e:NamedCurve URI="${P256}"/><e:PublicKey>${point}</e:PublicKey>`;
  return `<ds:KeyName>${id}</ds:KeyName><ds:KeyValue><e:ECKeyValue xmlns:e="http://www.w3.org/2009/xmldsig11#">${value}</e:ECKeyValue></ds:KeyValue>`;
}

/** xml-crypto brings RSA only. XML Signature wants the two numbers of the signature side by side, not in ASN.1. */
class EcdsaSha256 implements SignatureAlgorithm {
  getSignature(signedInfo: BinaryLike, privateKey: KeyLike): string {
    return sign('sha256', bytesOf(signedInfo), { key: privateKey as KeyObject, dsaEncoding: 'ieee-p1363' }).toString('base64');
  }

  verifySignature(material: string, key: KeyLike, signatureValue: string): boolean {
    const publicKey = createPublicKey(key);
    return verify('sha256', bytesOf(material), { key: publicKey, dsaEncoding: 'ieee-p1363' }, Buffer.from(signatureValue, 'base64'));
  }

  getAlgorithmName() {
    return ECDSA_SHA256;
  }
}

const bytesOf = (data: BinaryLike) => (typeof data === 'string' ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset, data.byteLength));
