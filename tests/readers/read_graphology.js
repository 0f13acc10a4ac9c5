// GEXF, both dialects, static and dynamic, through graphology, which Gephi Lite and sigma use.
// GAINSAY_NODE_MODULES says where graphology and graphology-gexf are.
const fs = require('fs');
const path = require('path');
const Module = require('module');

if (process.env.GAINSAY_NODE_MODULES) {
  process.env.NODE_PATH = process.env.GAINSAY_NODE_MODULES;
  Module._initPaths();
}
let graphology, gexf;
try {
  graphology = require('graphology');
  gexf = require('graphology-gexf');
} catch (error) {
  console.log('skipped: graphology is not installed (scripts/readers)');
  process.exit(77);
}

const inXml = (text) => (text || '').replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd');
const same = (found, wanted, what) => {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) throw new Error(`${what}: ${JSON.stringify(found).slice(0, 300)} is not ${JSON.stringify(wanted).slice(0, 300)}`);
};

for (const name of ['sample', 'hostile', 'empty']) {
  const folder = path.join(process.argv[2], name);
  const wanted = JSON.parse(fs.readFileSync(path.join(folder, 'graph.json'), 'utf8'));
  for (const file of ['graph.gexf', 'graph13.gexf', 'dynamic.gexf']) {
    const graph = gexf.parse(wanted.edges.length ? graphology.MultiDirectedGraph : graphology.MultiGraph, fs.readFileSync(path.join(folder, file), 'utf8'), {addMissingNodes: false});
    same(graph.order, wanted.vertices.length, `${folder}/${file}: nodes`);
    same(graph.size, wanted.edges.length, `${folder}/${file}: edges`);
    for (const vertex of wanted.vertices) {
      const found = graph.getNodeAttributes(vertex.id);
      same(found.vertex_kind, vertex.kind, vertex.id);
      same(found.text || '', inXml(vertex.label), vertex.id);
      for (const key of ['x', 'y', 'size', 'color'])
        if (found[key] === undefined) throw new Error(`${vertex.id} has no ${key}`);
    }
    const key = (from, to, relation, words) => [from, to, relation, words].join('\u0000');
    const found = graph.mapEdges((_, data, from, to) => key(from, to, data.relation, data.explanation || '')).sort();
    same(found, wanted.edges.map((edge) => key(edge.from, edge.to, edge.kind, inXml(edge.explanation))).sort(), `${folder}/${file}: relations`);
  }
  console.log(`read ${folder}: ${wanted.vertices.length} nodes, ${wanted.edges.length} edges, three dialects`);
}
