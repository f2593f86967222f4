// What axe calls serious or critical, as readable lines: rule, what is wrong, where, how to heal.
() =>
  axe
    .run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    .then((result) =>
      result.violations
        .filter((found) => ['serious', 'critical'].includes(found.impact))
        .flatMap((found) =>
          found.nodes
            .slice(0, 5)
            .map(
              (node) =>
                `${found.impact} ${found.id}: ${found.help}\n      ${node.html.slice(0, 300)}\n      ` +
                (node.failureSummary || '').replace(/\s*\n\s*/g, ' '),
            ),
        ),
    );
