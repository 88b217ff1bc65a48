// Drives a Cosmos DB gateway with the official JavaScript SDK and checks that it behaves as the service is documented to.
// Usage: node peer.mjs ENDPOINT KEY DATABASE CONTAINER
// The container holds one item already, { id: "adapter", pk: "AT", doc: { text: "from the adapter", number: 1 } }; "peer" is left for the caller.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const { CosmosClient } = createRequire(process.cwd() + '/')('@azure/cosmos');
const [endpoint, key, databaseName, containerName] = process.argv.slice(2);
const client = new CosmosClient({ endpoint, key, connectionPolicy: { enableEndpointDiscovery: false } });
const database = client.database(databaseName);
const container = database.container(containerName);
const item = (id, pk, doc) => ({ id, pk, mark: 'peer', doc });
const fails = code => error => { assert.equal(error.code, code); return true; };

async function check(name, work) {
  await work();
  console.log(`ok ${name}`);
}

await check('database and container are described', async () => {
  assert.equal((await database.read()).resource.id, databaseName);
  const { resource } = await container.read();
  assert.deepEqual(resource.partitionKey.paths, ['/pk']);
});

await check('a database and container that exist are a conflict', async () => {
  await assert.rejects(client.databases.create({ id: databaseName }), fails(409));
  await assert.rejects(database.containers.create({ id: containerName, partitionKey: { paths: ['/pk'] } }), fails(409));
});

await check('an item of the adapter reads', async () => {
  const { resource } = await container.item('adapter', 'AT').read();
  assert.deepEqual(resource.doc, { text: 'from the adapter', number: 1 });
  assert.ok(resource._etag);
});

await check('an item is created once', async () => {
  const { resource, statusCode } = await container.items.create(item('1 ü+&=', 'AT', { text: 'Ελληνικά 𝄞', number: 2 }));
  assert.equal(statusCode, 201);
  assert.equal(resource.doc.text, 'Ελληνικά 𝄞');
  await assert.rejects(container.items.create(item('1 ü+&=', 'AT', {})), fails(409));
  await container.items.create(item('1 ü+&=', 'BE', { text: 'another partition', number: 3 }));
});

await check('a missing item is 404', async () => {
  const { statusCode } = await container.item('none', 'AT').read();
  assert.equal(statusCode, 404);
  await assert.rejects(container.item('none', 'AT').replace(item('none', 'AT', {})), fails(404));
});

await check('an item is replaced on its last tag only', async () => {
  const first = (await container.item('1 ü+&=', 'AT').read()).resource._etag;
  const on = etag => ({ accessCondition: { type: 'IfMatch', condition: etag } });
  const second = (await container.item('1 ü+&=', 'AT').replace(item('1 ü+&=', 'AT', { text: 'new', number: 2 }), on(first))).resource._etag;
  assert.notEqual(second, first);
  await assert.rejects(container.item('1 ü+&=', 'AT').replace(item('1 ü+&=', 'AT', { text: 'stale' }), on(first)), fails(412));
  assert.equal((await container.item('1 ü+&=', 'AT').read()).resource.doc.text, 'new');
});

await check('an item above 2 MB is refused', async () => {
  await assert.rejects(container.items.create(item('large', 'AT', { text: 'x'.repeat(2 * 1024 * 1024) })), fails(413));
});

const sql = 'SELECT c.doc, c._etag FROM c WHERE c.doc["number"] >= @value0';
const numbers = found => found.map(f => f.doc.number);

await check('a query keeps to its partition', async () => {
  const query = { query: sql, parameters: [{ name: '@value0', value: 2 }] };
  const { resources } = await container.items.query(query, { partitionKey: 'AT' }).fetchAll();
  assert.deepEqual(numbers(resources), [2]);
  assert.ok(resources[0]._etag);
});

await check('a query over all partitions goes on page by page, in order', async () => {
  for (let i = 10; i < 20; i++)
    await container.items.create(item(`${i}`, i % 2 ? 'AT' : 'BE', { number: i }));
  const query = { query: `${sql} AND IS_DEFINED(c.doc["number"]) ORDER BY c.doc["number"] DESC`, parameters: [{ name: '@value0', value: 11 }] };
  const pages = container.items.query(query, { maxItemCount: 4 });
  const found = [];
  let count = 0;
  while (pages.hasMoreResults()) {
    const { resources } = await pages.fetchNext();
    found.push(...numbers(resources ?? []));
    count++;
  }
  assert.deepEqual(found, [19, 18, 17, 16, 15, 14, 13, 12, 11]);
  assert.ok(count >= 3, `${count} pages`);
});

await check('a search counts and shows by functions, and what is not there meets no condition', async () => {
  await container.items.create(item('s1', 'search', { place: '2 x', state: 'AT', words: ' return act return ', others: ' act ' }));
  await container.items.create(item('s2', 'search', { place: '1 x', state: 'BE', words: ' return ', others: ' return ' }));
  await container.items.create(item('s3', 'search', { note: 'no place' }));
  const text = 'IIF(ARRAY_CONTAINS(@mine, c.doc["state"]), c.doc["words"], c.doc["others"])';
  const parameters = [{ name: '@mine', value: ['AT'] }, { name: '@word0', value: ' ret' }];
  const count = { query: `SELECT VALUE COUNT(1) FROM c WHERE IS_DEFINED(c.doc["place"]) AND (CONTAINS(${text}, @word0))`, parameters };
  assert.deepEqual((await container.items.query(count, { partitionKey: 'search' }).fetchAll()).resources, [2]);
  const times = `(LENGTH(${text}) - LENGTH(REPLACE(${text}, @word0, ""))) / LENGTH(@word0)`;
  const query = { query: `SELECT TOP 1 c.doc["place"], [${times}] AS times FROM c WHERE CONTAINS(${text}, @word0) AND c.doc["place"] < @before ORDER BY c.doc["place"] DESC`, parameters: [...parameters, { name: '@before', value: '3' }] };
  assert.deepEqual((await container.items.query(query, { partitionKey: 'search' }).fetchAll()).resources, [{ place: '2 x', times: [2] }]);
});

await check('a list that is not there contains nothing, and another may', async () => {
  await container.items.create(item('b1', 'beginnings', { place: 1, beginnings: ['ret', 'retur'], others: ['ret', 'retur'] }));
  await container.items.create(item('b2', 'beginnings', { place: 2, beginnings: ['ret'], forParties: ['retur'], words: ' return ', others: ' ret ' }));
  await container.items.create(item('b3', 'beginnings', { place: 3, beginnings: [], words: ' ret ' }));
  const places = async condition => {
    const query = { query: `SELECT c.doc["place"] FROM c WHERE ${condition} ORDER BY c.doc["place"] DESC`, parameters: [{ name: '@a', value: 'ret' }, { name: '@b', value: 'retur' }, { name: '@word', value: ' retur' }] };
    return (await container.items.query(query, { partitionKey: 'beginnings' }).fetchAll()).resources.map(row => row.place);
  };
  const either = name => `(ARRAY_CONTAINS(c.doc["beginnings"], ${name}) OR ARRAY_CONTAINS(c.doc["forParties"], ${name}))`;
  assert.deepEqual(await places('ARRAY_CONTAINS(c.doc["beginnings"], @a)'), [2, 1]);
  assert.deepEqual(await places('ARRAY_CONTAINS(c.doc["beginnings"], @a) AND ARRAY_CONTAINS(c.doc["beginnings"], @b)'), [1]);
  assert.deepEqual(await places(either('@b')), [2, 1]);
  assert.deepEqual(await places(`${either('@b')} AND CONTAINS(IIF(IS_DEFINED(c.doc["words"]), c.doc["words"], c.doc["others"]), @word)`), [2], 'a list is no text');
});

await check('a syntax error is 400', async () => {
  await assert.rejects(container.items.query('SELEC c', { partitionKey: 'AT' }).fetchAll(), fails(400));
});

await container.items.create(item('peer', 'AT', { text: 'from the peer', number: 4 }));
