namespace MimFunctions.Domain.Forms.Rules;

/// <summary>A rule of a form; a finding is what it has to say about one form.</summary>
/// <param name="Id">Stable id; once given, never given to another rule.</param>
/// <param name="Severity">Only errors refuse the form.</param>
/// <param name="Meaning">What the rule looks for, in a few words.</param>
/// <param name="Law">Numbers from docs/law.md, or null where the rule is the form's own (docs/forms.md).</param>
public sealed record Rule(string Id, Severity Severity, string Meaning, string? Law = null);
