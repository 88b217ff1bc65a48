using System.Text;

namespace MimFunctions.Domain.Tests;

/// <summary>The ways in which different programs and people write the same name.</summary>
internal static class Spelling
{
    public static IEnumerable<string> Variants(string name) =>
        from cased in new[] { name, name.ToUpperInvariant(), name.ToLowerInvariant() }
        from form in new[] { NormalizationForm.FormC, NormalizationForm.FormD }
        from spaced in new[] { cased, $" {cased}\u00a0", cased.Replace(" ", "  ", StringComparison.Ordinal) }
        select spaced.Normalize(form);
}
