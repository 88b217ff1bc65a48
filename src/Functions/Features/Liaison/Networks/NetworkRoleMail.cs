using System.Globalization;
using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Liaison.Networks;

/// <summary>Tells who acts as Presidency in a country, or who facilitates the network there (F-8, ILOB-11).</summary>
internal sealed class NetworkRoleMail(CaseStore<NetworkRoles> roles, INetworks networks, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step { get; } = Code.Of(LiaisonLetter.NetworkRole);

    /// <inheritdoc/>
    public async Task<Addressee?> Find(ContactDirectory people, OwedOrder order, CancellationToken ct)
    {
        if (Addressee.Find(people, order.To) is { } listed || Host(order) is not { } host)
            return Addressee.Find(people, order.To);
        return Addressee.Find(await networks.Officers(host, Addressee.PartyOf(order.To), ct), order.To);
    }

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        Host(order) is { } host && await roles.Find(LiaisonKeys.Roles(host), ct) is { } network
        && int.TryParse(LiaisonStep.Parse(order.Step)?.Notice, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < network.Recorded.Count
            ? Write(host, network.Recorded[place], to).Compose()
            : null;

    private static Country? Host(OwedOrder order) => (ViewCase.ParseItem(order.Case) as ViewCase.Network)?.HostCountry;

    private Letter Nobody(Country host, RoleRecorded recorded, Addressee to) => new(
        $"Nobody facilitates the network in {host}", $"No facilitator of the local network of liaison officers in {host}",
        [
            new Block.Paragraph(
                $"No facilitator is designated for the local network of liaison officers in {host} from {recorded.From} to {recorded.Until} "
                + $"(Regulation (EU) 2019/1240, Article 5(3)). The Steering Board is told by this mail."),
            new Block.Paragraph($"{recorded.Party.First()} recorded it on {FieldWords.Moment(recorded.At, recorded.Party.Code)}. A later record takes its place."),
            new Block.Link($"The network on the hub", settings.At($"api/liaison/networks/{host.Code}")),
        ],
        settings.Why(LetterWords.Reason(to)));

    private Letter Write(Country host, RoleRecorded recorded, Addressee to)
    {
        var facilitates = recorded.Role == NetworkRole.Facilitator;
        if (recorded.Role == NetworkRole.NoFacilitator)
            return Nobody(host, recorded, to);
        return new Letter(
            facilitates ? (Sentence)$"{recorded.Holder.First()} facilitates the network in {host}" : $"{recorded.Holder.First()} acts as Presidency in {host}",
            facilitates ? (Sentence)$"Facilitator of the local network of liaison officers in {host}" : $"Acting Presidency in {host}",
            [
                new Block.Paragraph(facilitates
                    ? (Sentence)$"{recorded.Holder.First()} facilitates the local network of liaison officers in {host} from {recorded.From} to {recorded.Until} (Regulation (EU) 2019/1240, Article 5(2)). The Steering Board is told by this mail."
                    : $"{recorded.Holder.First()} acts as Presidency in {host} from {recorded.From} to {recorded.Until}, calls the meetings of the "
                        + $"network there and writes the section on the country in the semester report (Regulation (EC) No 377/2004, Articles 4(3) and 6(1))."),
                new Block.Paragraph($"{recorded.Party.First()} recorded it on {FieldWords.Moment(recorded.At, recorded.Party.Code)}. If that is not what was agreed, another record takes its place."),
                new Block.Link($"The network on the hub", settings.At($"api/liaison/networks/{host.Code}")),
            ],
            settings.Why(LetterWords.Reason(to)));
    }
}
