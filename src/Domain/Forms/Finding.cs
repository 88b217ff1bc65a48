using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Forms;

/// <summary>How grave a finding is. Only errors refuse a form (docs/forms.md, "A finding").</summary>
public enum Severity
{
    /// <summary>Good to know; nothing to do.</summary>
    Info,

    /// <summary>The form is accepted; the sender can make it better.</summary>
    Warning,

    /// <summary>The form is refused until this is mended.</summary>
    Error,
}

/// <summary>Something the hub has to say about a form (docs/forms.md, "A finding"). No finding without a fix.</summary>
public sealed record Finding
{
    /// <summary>The longest quotation of what was read, in characters (docs/forms.md).</summary>
    public const int LongestQuotation = 80;

    /// <param name="rule">Stable id of the rule, e.g. <c>MIM-FORM-05</c>.</param>
    /// <param name="severity">Only <see cref="Severity.Error"/> refuses the form.</param>
    /// <param name="field">Id of the field, or null when it concerns the file.</param>
    /// <param name="where">Where it was read.</param>
    /// <param name="said">What was read; cut at 80 characters. Null when nothing was.</param>
    /// <param name="message">One plain sentence that says what is wrong.</param>
    /// <param name="fix">What to do about it.</param>
    /// <param name="law">Number from docs/law.md, if any.</param>
    /// <exception cref="ArgumentException">The fix or the message is blank.</exception>
    public Finding(string rule, Severity severity, string? field, Place where, string? said, Sentence message, Sentence fix, string? law = null)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(fix);
        ArgumentException.ThrowIfNullOrWhiteSpace(message.ToString(), nameof(message));
        ArgumentException.ThrowIfNullOrWhiteSpace(fix.ToString(), nameof(fix));
        (Rule, Severity, Field, Where, Stated, Advised, Law) = (rule, severity, field, where, message, fix, law);
        Said = Quotation.Cut(said, LongestQuotation);
    }

    /// <summary>Stable id of the rule, e.g. <c>MIM-FORM-05</c>.</summary>
    public string Rule { get; }

    /// <summary>Only <see cref="Severity.Error"/> refuses the form.</summary>
    public Severity Severity { get; }

    /// <summary>Id of the field, or null when it concerns the file.</summary>
    public string? Field { get; }

    /// <summary>Where it was read.</summary>
    public Place Where { get; }

    /// <summary>What was read, cut at 80 characters; null when nothing was.</summary>
    public string? Said { get; }

    /// <summary>What is wrong, for people of any language.</summary>
    public Sentence Stated { get; }

    /// <summary>What to do about it, for people of any language.</summary>
    public Sentence Advised { get; }

    /// <summary>One plain English sentence that says what is wrong: what is signed and what machines get.</summary>
    public string Message => Stated.ToString();

    /// <summary>What to do about it, in English.</summary>
    public string Fix => Advised.ToString();

    /// <summary>Number from docs/law.md, if any.</summary>
    public string? Law { get; }

    /// <summary>The same without what was read.</summary>
    public Finding WithoutQuotation() => Said is null ? this : new(Rule, Severity, Field, Where, null, Stated, Advised, Law);
}
