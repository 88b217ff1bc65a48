using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Says what was not read, so that nothing is passed over in silence: a finding quotes all of it.</summary>
internal static class Unread
{
    // What is longer fills pages; its beginning tells the sender which text it is.
    private const int LongestQuotation = 4_000;

    /// <summary>The finding about a text. What the short quotation of a finding cannot hold stands in its sentence.</summary>
    /// <param name="rule">Why it was not read.</param>
    /// <param name="where">Where it stands.</param>
    /// <param name="message">One sentence with a full stop.</param>
    /// <param name="text">The text; marks in it are left out.</param>
    /// <param name="field">Id of the field beside it, or null.</param>
    public static Finding Finding(FileRule rule, Place where, Sentence message, string text, string? field = null)
    {
        var said = string.Join(' ', NormalText.Of(MarkedText.Seen(text)).Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries));
        return rule.At(where, said.Length <= Domain.Forms.Finding.LongestQuotation ? message : $"{message} It reads: “{Quotation.Cut(said, LongestQuotation)}”", said.Length > 0 ? said : null, field);
    }
}
