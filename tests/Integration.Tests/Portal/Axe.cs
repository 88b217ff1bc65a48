using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace MimFunctions.Integration.Tests.Portal;

/// <summary>axe-core, as Deque ships it, on a page as it is now.</summary>
/// <remarks>
/// Deque's own driver opens an empty page beside and reads the whole of axe into both for every look, which took four times as long as the rules themselves. Our pages have no
/// frames, for which it does so; here axe is read once into a page and says what it found wrong, not what it found right. A window that shows many pages has it at hand: the browser then gets it once,
/// and compiles it once.
/// </remarks>
internal static class Axe
{
    private static readonly string Script = $"globalThis.readAxe ??= () => {{ {new BundledAxeScriptProvider().GetScript()} }};undefined";

    /// <summary>Every page of this window can read axe.</summary>
    public static Task HaveAxe(this IBrowserContext window) => window.AddInitScriptAsync(Script);

    /// <summary>What breaks a rule: the rule, what is to do, and where; of all rules when none are named.</summary>
    public static async Task<string[]> Violations(this IPage page, params string[] rules)
    {
        (await page.EvaluateAsync<int>("() => document.querySelectorAll('iframe, frame, object, embed').length")).ShouldBe(0, "axe looks into no frame here");
        if (!await page.EvaluateAsync<bool>("() => 'readAxe' in window"))
            await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(
            """
            async rules => {
                if (!('axe' in window))
                    readAxe();
                const only = rules.length ? { runOnly: { type: 'rule', values: rules } } : {};
                const found = await axe.run(document, { ...only, resultTypes: ['violations'] });
                return found.violations.flatMap(each => each.nodes.map(node => `${each.id}: ${each.help} at ${node.html}`));
            }
            """,
            rules);
    }
}
