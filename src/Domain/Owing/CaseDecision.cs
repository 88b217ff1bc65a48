using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Owing;

/// <summary>What is to become of an exchange of views or a meeting because of what someone wants to do with it.</summary>
/// <typeparam name="T">The aggregate.</typeparam>
public abstract record CaseDecision<T>
{
    private CaseDecision()
    {
    }

    /// <summary>As it will stand.</summary>
    /// <param name="Next">The aggregate after it.</param>
    public sealed record Changed(T Next) : CaseDecision<T>;

    /// <summary>It stands so already: doing it again is no error (docs/rules.md, rule 3).</summary>
    public sealed record Unchanged : CaseDecision<T>;

    /// <summary>It can't be done.</summary>
    /// <param name="Why">Everything that stands against it, at least one.</param>
    public sealed record Refused(IReadOnlyList<Refusal> Why) : CaseDecision<T>;
}

/// <summary>Why something can't be done, in the way of a finding (docs/forms.md, "A finding").</summary>
/// <param name="Rule">Stable id, e.g. <c>REQ-ASK-08</c>.</param>
/// <param name="Field">Id of the field of the form or of the API's body that it is about; null for none.</param>
/// <param name="Message">One plain sentence that says what is wrong.</param>
/// <param name="Fix">What to do about it.</param>
/// <param name="Law">Number from docs/law.md, if any.</param>
public sealed record Refusal(string Rule, string? Field, Sentence Message, Sentence Fix, string? Law = null);
