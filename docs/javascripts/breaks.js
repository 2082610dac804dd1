// Long names in tables may break after "_" and ".", before "/" and before a capital letter, and nowhere else.
document.querySelectorAll("td code").forEach((code) => {
  const texts = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (texts.nextNode()) nodes.push(texts.currentNode);
  nodes.forEach((node) => {
    const pieces = node.data.split(/(?<=[_.])(?=\w)|(?<=[\w}])(?=\/)|(?<=[a-z])(?=[A-Z])/);
    node.replaceWith(...pieces.flatMap((piece, index) => (index ? [document.createElement("wbr"), piece] : [piece])));
  });
});
