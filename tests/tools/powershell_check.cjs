// SPDX-License-Identifier: MIT
// powershell_check.cjs SCRIPT RULES: SCRIPT has no syntax error and runs only the commands that a set of firewall rules needs, RULES of them making a rule.
const { Parser, Language, Query } = require("web-tree-sitter");
const fs = require("fs");
const path = require("path");

(async () => {
  await Parser.init();
  const grammar = path.join(path.dirname(require.resolve("tree-sitter-powershell/package.json")), "tree-sitter-powershell.wasm");
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  const source = fs.readFileSync(process.argv[2], "utf8");
  const tree = parser.parse(source);
  const counts = {};
  const wrong = [];
  const query = new Query(parser.language, "(command_name) @command (expandable_string_literal) @expands (sub_expression) @expands (ERROR) @error");
  for (const { name, node } of query.captures(tree.rootNode)) {
    const text = source.slice(node.startIndex, node.endIndex);
    if (name === "command") counts[text] = (counts[text] || 0) + 1;
    else wrong.push(`line ${node.startPosition.row + 1}, ${name}: ${text.slice(0, 80)}`);
  }
  if (tree.rootNode.hasError && wrong.length === 0) wrong.push("has a syntax error");
  const allowed = ["Get-NetFirewallRule", "Remove-NetFirewallRule", "New-NetFirewallRule", "Out-Null"];
  for (const name of Object.keys(counts)) if (!allowed.includes(name)) wrong.push(`runs ${name}`);
  if ((counts["New-NetFirewallRule"] || 0) !== Number(process.argv[3])) wrong.push(`makes ${counts["New-NetFirewallRule"] || 0} rules, not ${process.argv[3]}`);
  console.log(JSON.stringify(counts), wrong.join("\n"));
  process.exit(wrong.length === 0 ? 0 : 1);
})();
