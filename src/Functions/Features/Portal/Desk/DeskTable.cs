using MimFunctions.Domain.Text;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Portal.Desk;

/// <summary>A table on a page of the desk.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Heads">Heads of its columns.</param>
/// <param name="Rows">Its rows; the first cell names the row.</param>
public sealed record DeskTable(Sentence Caption, IReadOnlyList<Sentence> Heads, IReadOnlyList<IReadOnlyList<PageText>> Rows)
{
    /// <summary>What stands there when it has none.</summary>
    public Sentence Empty { get; init; } = $"Nothing.";
}

/// <summary>A page of the desk.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Title">Its title.</param>
/// <param name="About">What it is about.</param>
public sealed record DeskPart(string Path, Sentence Title, Sentence About)
{
    /// <summary>The pages of the desk, in their order.</summary>
    public static IReadOnlyList<DeskPart> All { get; } =
    [
        new("/desk/access", $"Access", $"Roles, what each may do, and who of which party used the hub last."),
        new("/desk/directory", $"Contact points", $"Who keeps an own entry and stands for it, whom the hub writes to, and which mailboxes it does not reach."),
        new("/desk/countries", $"Countries of particular interest", $"The list by which gaps in the liaison networks are told; kept here."),
        new("/desk/holidays", $"Holidays", $"Which lists of public holidays count; those that were published are put in here."),
        new("/desk/forms", $"Forms", $"The label sets of the forms in force; labels are worded anew here."),
        new("/desk/participation", $"Participation", $"Who takes part in what, since when, and by which source."),
    ];
}
