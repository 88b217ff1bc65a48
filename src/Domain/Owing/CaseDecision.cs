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
