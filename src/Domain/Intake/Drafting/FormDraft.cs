using MimFunctions.Domain.Forms;

namespace MimFunctions.Domain.Intake.Drafting;

/// <summary>
/// A form that a state has begun in the browser and not sent. It is the state's, not the person's: every contact point of the state goes on with it, and
/// nobody of another state knows of it.
/// </summary>
/// <param name="State">Code of the state.</param>
/// <param name="Id">Its id within the state.</param>
/// <param name="Form">Id of the form.</param>
/// <param name="Fields">What was written, as it was written: nothing of it is judged yet.</param>
/// <param name="BegunAt">When it was begun (UTC).</param>
/// <param name="SavedAt">When it was saved last (UTC); null once it is closed, so that no list names it.</param>
/// <param name="ChangedBy">Who saved it last, as the identity provider numbers people.</param>
/// <param name="SentAs">Digest of the file that it became; null when it was not sent.</param>
public sealed record FormDraft(
    string State, string Id, string Form, FormFields Fields, DateTimeOffset BegunAt, DateTimeOffset? SavedAt, string ChangedBy, string? SentAs = null)
{
    private static readonly string[] Titles = ["titleEnglish", "titleOriginal", "title"];

    /// <summary>When it was erased because nobody saved it for long (UTC); null when it was not.</summary>
    public DateTimeOffset? ErasedAt { get; init; }

    /// <summary>Whether it can still be written in.</summary>
    public bool IsOpen => SavedAt is not null;

    /// <summary>What it is about, as far as it says so.</summary>
    public string? Title => Titles.Select(Fields.Text).FirstOrDefault(title => title is not null);

    /// <summary>A new one.</summary>
    public static FormDraft Begin(string state, string id, string form, FormFields fields, DateTimeOffset at, string by) => new(state, id, form, fields, at, at, by);

    /// <summary>The same with what was written now.</summary>
    public FormDraft Saved(FormFields fields, DateTimeOffset at, string by) => this with { Fields = fields, SavedAt = at, ChangedBy = by };

    /// <summary>Sent or thrown away: nothing of what was written stays in it.</summary>
    /// <param name="by">Who did so.</param>
    /// <param name="sentAs">Digest of the file that it became; null when it was thrown away.</param>
    public FormDraft Closed(string by, string? sentAs) => this with { Fields = FormFields.None, SavedAt = null, ChangedBy = by, SentAs = sentAs };

    /// <summary>Kept long enough: that there was one is all that stays, and neither what was written nor by whom (<see cref="DraftRetention"/>).</summary>
    public FormDraft Erased(DateTimeOffset at) => Closed("", null) with { ErasedAt = at };
}
