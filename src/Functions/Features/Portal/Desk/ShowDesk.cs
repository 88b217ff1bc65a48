using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Portal.Desk;

/// <summary><c>GET /desk</c> and its pages: the network as the Commission, which manages it (MIM-16), finds it in force.</summary>
internal sealed class ShowDesk(PageWriter pages, DeskTables tables) : IWebEndpoint, IInNavigation
{
    private static readonly (string Path, Sentence Lead, Func<DeskTables, CancellationToken, Task<IReadOnlyList<DeskTable>>> Read)[] Tables =
    [
        ("/desk/access", $"Set outside the hub: who gets which role is decided by each party with its identity provider; the hub reads it at every sign-in and keeps no list of persons. An id names nobody.", (tables, ct) => tables.Access(ct)),
        ("/desk/directory", $"Each party keeps its own entry under “Own entry”, proves its mailboxes and stands for them every six months; where one has not begun, the operator’s directory.json counts. What is wrong with a mailbox is what carriers said last.", (tables, ct) => tables.Directory(ct)),
        ("/desk/participation", $"Set by law, not by choice: it changes with the program. What rests on general knowledge was not read in a source.", (_, _) => Task.FromResult(DeskTables.Participation())),
    ];

    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/desk", $"Desk", 80, Permission.ManageNetwork, $"The hub")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/desk", ["GET", "HEAD"], ([FromServices] ShowDesk desk, HttpContext context, CancellationToken ct) =>
            desk.Open(context, ct)).Needs(Permission.ManageNetwork);
        foreach (var (path, lead, read) in Tables)
        {
            app.MapMethods(path, ["GET", "HEAD"], async ([FromServices] ShowDesk desk, HttpContext context, CancellationToken ct) =>
                await desk.Show(context, path, lead, read, ct)).Needs(Permission.ManageNetwork);
        }
    }

    private async Task<IResult> Open(HttpContext context, CancellationToken ct)
    {
        using var spoken = Spoken.In(await pages.Language(context));
        return await pages.Show<DeskPage>(context, Say($"Desk of the Commission"), new Dictionary<string, object?> { [nameof(DeskPage.Changes)] = await tables.Changes(ct) });
    }

    private async Task<IResult> Show(HttpContext context, string path, Sentence lead, Func<DeskTables, CancellationToken, Task<IReadOnlyList<DeskTable>>> read, CancellationToken ct)
    {
        using var spoken = Spoken.In(await pages.Language(context));
        var title = DeskPart.All.Single(part => part.Path == path).Title;
        return await pages.Show<DeskTablesPage>(context, Say(title), new Dictionary<string, object?>
        {
            [nameof(DeskTablesPage.Title)] = Say(title),
            [nameof(DeskTablesPage.Lead)] = Say(lead),
            [nameof(DeskTablesPage.Tables)] = await read(tables, ct),
        });
    }
}
