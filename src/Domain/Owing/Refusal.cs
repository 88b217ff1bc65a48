using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Owing;

/// <summary>Why something can't be done, in the way of a finding (docs/forms.md, "A finding").</summary>
/// <param name="Rule">Stable id, e.g. <c>REQ-ASK-08</c>.</param>
/// <param name="Field">Id of the field of the form or of the API's body that it is about; null for none.</param>
/// <param name="Message">One plain sentence that says what is wrong.</param>
/// <param name="Fix">What to do about it.</param>
/// <param name="Law">Number from docs/law.md, if any.</param>
public sealed record Refusal(string Rule, string? Field, Sentence Message, Sentence Fix, string? Law = null);
