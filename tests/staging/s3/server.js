// SPDX-License-Identifier: MIT
// An S3 server for the tests. s3rver keeps objects and parts and judges dates, but lets every signature of version 4 pass; so
// AWS's own signer signs each request again here, and what differs is refused before s3rver sees it. What else s3rver leaves
// out is added: unsigned requests are refused, payloads are compared with their hashes, uploads and ETags must be known.
//
//   node server.js FOLDER BUCKET REGION ACCESS-KEY SECRET
//
// Prints {"port": n}, then one line of JSON a request when it is answered. Ends when its standard input is closed.
'use strict';

const { createHash, createHmac, timingSafeEqual } = require('crypto');
const fs = require('fs');
const http = require('http');
const path = require('path');
const { SignatureV4 } = require('@smithy/signature-v4');
const S3rver = require('s3rver');
const account = require('s3rver/lib/models/account').DUMMY_ACCOUNT;

const [folder, bucket, region, accessKeyId, secretAccessKey] = process.argv.slice(2);

class Sha256 {
  constructor(secret) {
    this.hash = secret ? createHmac('sha256', secret) : createHash('sha256');
  }
  update(bytes) {
    this.hash.update(bytes);
  }
  async digest() {
    return new Uint8Array(this.hash.digest());
  }
}

const signer = new SignatureV4({
  credentials: { accessKeyId, secretAccessKey },
  region,
  service: 's3',
  sha256: Sha256,
  uriEscapePath: false,
  applyChecksum: false,
});

class Refusal extends Error {
  constructor(status, code, message, more = '') {
    super(message);
    Object.assign(this, { status, code, more });
  }
}

const mismatch = () =>
  new Refusal(403, 'SignatureDoesNotMatch', 'The request signature we calculated does not match the signature you provided.');

function dateOf(stamp) {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp || '');
  if (!parts) throw new Refusal(403, 'AccessDenied', 'AWS authentication requires a valid Date or x-amz-date header');
  const [year, month, ...rest] = parts.slice(1).map(Number);
  return new Date(Date.UTC(year, month - 1, ...rest));
}

function compare(one, other) {
  if (one.length !== other.length || !timingSafeEqual(Buffer.from(one), Buffer.from(other))) throw mismatch();
}

function scopeOf(credential, stamp) {
  const [key, day, where, service, end] = credential.split('/');
  if (service !== 's3' || end !== 'aws4_request' || day !== stamp.slice(0, 8)) throw mismatch();
  if (where !== region) {
    throw new Refusal(400, 'AuthorizationHeaderMalformed', `the region '${where}' is wrong; expecting '${region}'`,
                      `<Region>${region}</Region>`);
  }
  return key;
}

function requestOf(req, url, headers) {
  const query = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    query[name] = values.length === 1 ? values[0] : values;
  }
  return { method: req.method, protocol: 'http:', hostname: url.hostname, path: url.pathname, query, headers };
}

async function checkHeader(req, url, body) {
  const form = /^AWS4-HMAC-SHA256 Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/;
  const [, credential, names, signature] = form.exec(req.headers.authorization) || [];
  if (!credential) throw new Refusal(400, 'AuthorizationHeaderMalformed', 'The authorization header is malformed');
  const stamp = req.headers['x-amz-date'];
  const date = dateOf(stamp);
  if (scopeOf(credential, stamp) !== accessKeyId) return; // s3rver says that it knows no such key
  const signed = names.split(';');
  for (const name of Object.keys(req.headers)) {
    const must = name === 'host' || name === 'content-type' || name.startsWith('x-amz-');
    if (must && !signed.includes(name)) throw new Refusal(403, 'AccessDenied', `${name} is present but not signed`);
  }
  const headers = Object.fromEntries(signed.map(name => [name, req.headers[name] || '']));
  const again = await signer.sign(requestOf(req, url, headers), { signingDate: date });
  compare(signature, /Signature=(\w+)/.exec(again.headers.authorization)[1]);
  if (createHash('sha256').update(body).digest('hex') !== headers['x-amz-content-sha256'])
    throw new Refusal(400, 'XAmzContentSHA256Mismatch', 'The provided x-amz-content-sha256 header does not match what was computed.');
}

async function checkQuery(req, url) {
  const given = name => url.searchParams.get(name) || '';
  if (req.headers.authorization) throw new Refusal(400, 'InvalidArgument', 'Only one auth mechanism allowed');
  const date = dateOf(given('X-Amz-Date'));
  const signature = given('X-Amz-Signature');
  if (scopeOf(given('X-Amz-Credential'), given('X-Amz-Date')) !== accessKeyId) return;
  const names = given('X-Amz-SignedHeaders').split(';');
  const request = requestOf(req, url, Object.fromEntries(names.map(name => [name, req.headers[name] || ''])));
  for (const name of Object.keys(request.query)) if (name.startsWith('X-Amz-')) delete request.query[name];
  // The payload's hash is part of what is signed, but of neither the headers nor the query of such a link.
  request.headers['x-amz-content-sha256'] = 'UNSIGNED-PAYLOAD';
  const hidden = new Set(['x-amz-content-sha256']);
  const again = await signer.presign(request, {
    signingDate: date,
    expiresIn: Number(given('X-Amz-Expires')),
    unsignableHeaders: hidden,
    unhoistableHeaders: hidden,
  });
  compare(signature, again.query['X-Amz-Signature']);
}

function checkUpload(req, url, body) {
  const id = url.searchParams.get('uploadId');
  if (id === null) return false;
  const uploads = path.join(folder, decodeURIComponent(url.pathname).split('/')[1], '._S3rver_uploads', path.basename(id));
  if (!fs.existsSync(uploads)) throw new Refusal(404, 'NoSuchUpload', 'The specified upload does not exist.');
  if (req.method === 'POST') {
    for (const [, number, etag] of body.toString().matchAll(/<PartNumber>(\d+)<\/PartNumber><ETag>([^<]*)<\/ETag>/g)) {
      const file = path.join(uploads, `${number}.md5`);
      if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== etag.replace(/&quot;|"/g, ''))
        throw new Refusal(400, 'InvalidPart', `part ${number} is not the one that was uploaded`);
    }
  }
  if (req.method !== 'DELETE') return false;
  fs.rmSync(uploads, { recursive: true });
  return true;
}

// Before the answer: who has it finds the line.
function log(line, status) {
  process.stdout.write(JSON.stringify({ ...line, status }) + '\n');
}

function forward(port, req, body, res, line) {
  return new Promise((resolve, reject) => {
    const headers = { ...req.headers };
    if (req.method === 'PUT' || req.method === 'POST') headers['content-length'] = String(body.length);
    const inner = http.request({ host: '127.0.0.1', port, method: req.method, path: req.url, headers }, answer => {
      log(line, answer.statusCode);
      res.writeHead(answer.statusCode, answer.headers);
      answer.pipe(res).on('finish', resolve);
    });
    inner.on('error', reject);
    inner.end(body);
  });
}

async function answer(port, req, res, body) {
  const url = new URL(req.url, `http://${req.headers.host}`);
  const how = req.headers.authorization ? 'header' : url.searchParams.has('X-Amz-Signature') ? 'query' : 'none';
  const line = { method: req.method, target: req.url, signed: how, bytes: body.length, type: req.headers['content-type'] || '' };
  try {
    if (how === 'none') throw new Refusal(403, 'AccessDenied', 'Access Denied');
    await (how === 'header' ? checkHeader(req, url, body) : checkQuery(req, url));
    if (!checkUpload(req, url, body)) return await forward(port, req, body, res, line);
    log(line, 204);
    res.writeHead(204).end();
  } catch (error) {
    const code = error.code || 'InternalError';
    log({ ...line, code }, error.status || 500);
    res.writeHead(error.status || 500, { 'Content-Type': 'application/xml' });
    res.end(`<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>${code}</Code><Message>${error.message}</Message>${error.more || ''}</Error>`);
  }
}

async function main() {
  account.createKeyPair(accessKeyId, secretAccessKey);
  const store = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory: folder, vhostBuckets: false,
                             configureBuckets: [{ name: bucket, configs: [] }] });
  const { port } = await store.run();
  const server = http.createServer((req, res) => {
    const chunks = [];
    req.on('data', chunk => chunks.push(chunk));
    req.on('error', () => {}); // the client went away
    req.on('end', () => answer(port, req, res, Buffer.concat(chunks)));
  });
  server.listen(0, '127.0.0.1', () => process.stdout.write(JSON.stringify({ port: server.address().port }) + '\n'));
  process.stdin.on('end', () => process.exit(0)).resume();
}

main();
