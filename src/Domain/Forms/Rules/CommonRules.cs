namespace MimFunctions.Domain.Forms.Rules;

/// <summary>Rules that hold for the fields of every form.</summary>
public static class CommonRules
{
    /// <summary>The sender says that there is nothing to enter.</summary>
    internal static readonly Rule SaidEmpty = new("FORM-01", Severity.Info, "said to be empty");

    /// <summary>Words stand beside a value that must be exact.</summary>
    internal static readonly Rule Beside = new("FORM-02", Severity.Info, "words beside an address, a link or a date");

    /// <summary>A link was put right as anyone would.</summary>
    internal static readonly Rule PutRight = new("FORM-03", Severity.Warning, "a link put right");

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [SaidEmpty, Beside, PutRight];
}
