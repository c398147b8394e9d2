'use strict';
// A minimal runtime: gets the next request, calls the function and posts the answer, as Lambda's runtime for Node does.
const http = require('http');
const { handler } = require('./index.js');

const [host, port] = process.env.AWS_LAMBDA_RUNTIME_API.split(':');
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

function call(method, path, body) {
    return new Promise((resolve, reject) => {
        const headers = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
        const request = http.request({ host, port, method, agent, headers, path: '/2018-06-01/runtime/invocation/' + path }, response => {
            const parts = [];
            response.on('data', part => parts.push(part));
            response.on('end', () => resolve({ headers: response.headers, text: Buffer.concat(parts).toString() }));
        });
        request.on('error', reject);
        request.end(body);
    });
}

async function serve() {
    for (;;) {
        const next = await call('GET', 'next');
        const id = next.headers['lambda-runtime-aws-request-id'];
        const answer = await new Promise((resolve, reject) =>
            handler(JSON.parse(next.text), {}, (error, value) => error ? reject(error) : resolve(value)));
        await call('POST', id + '/response', JSON.stringify(answer));
    }
}

serve().catch(error => {
    console.error(error);
    process.exit(1);
});
