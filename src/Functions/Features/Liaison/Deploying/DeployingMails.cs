using System.Globalization;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.Secondments;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Mechanism.Letters;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Outbox;

namespace MimFunctions.Features.Liaison.Deploying;

/// <summary>To the parties of the Board: the Commission or an agency deploys an officer, plans to, or something about it changed (Article 4(1)).</summary>
internal sealed class UnionDeploymentMail(CaseStore<UnionDeployment> deployments, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Code.Of(LiaisonLetter.UnionDeployment);

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        LiaisonKeys.UnionDeployment(order.Case) is { } key && LiaisonStep.Parse(order.Step) is { } step && await deployments.Find(key, ct) is { } one
            ? Write(one, step.Notice == "new", to).Compose()
            : null;

    private Letter Write(UnionDeployment one, bool isNew, Addressee to)
    {
        Sentence lead = one.Intention == SecondmentIntention.Made
            ? (Sentence)$"{one.By.First()} deploys a liaison officer to {one.HostCountry}"
            : $"{one.By.First()} plans to deploy a liaison officer to {one.HostCountry}";
        return new Letter(
            isNew ? (Sentence)$"{lead} ({one.Case})" : $"Changed: {lead} ({one.Case})", lead,
            [
                new Block.Facts(
                [
                    new Fact($"Deployment", $"{one.Case}"), new Fact($"To", SecondmentWords.Where(one.City, one.HostCountry)),
                    new Fact($"Host", SecondmentWords.Hosted(one.HostKind)),
                    new Fact($"When", one.Until is { } last ? (Sentence)$"{one.From} to {last}" : $"from {one.From}, no last day set"),
                ]),
                new Block.Heading($"Duties"), new Block.Paragraph(new Line(one.Duties)),
                new Block.Link($"Deployments on the hub", settings.At("liaison/deployments")),
            ],
            settings.Why(LetterWords.Reason(to)));
    }
}

/// <summary>A letter about a joint deployment.</summary>
internal abstract class JointMail(LiaisonLetter kind, CaseStore<Secondment> secondments, Settings settings) : IMailComposer
{
    /// <inheritdoc/>
    public string Step => Code.Of(kind);

    /// <inheritdoc/>
    public async Task<Composed?> Compose(OwedOrder order, Addressee to, CancellationToken ct) =>
        SecondmentNumber.Parse(order.Case) is { } number && await secondments.Find(LiaisonKeys.Of(number), ct) is { } secondment
        && int.TryParse(LiaisonStep.Parse(order.Step)?.Notice.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < secondment.Joint.Count
        && Words(secondment, secondment.Joint[place]) is var (subject, text)
            ? new Letter(
                $"{subject} ({number})", subject,
                [new Block.Paragraph(text), new Block.Link($"Deployments on the hub", settings.At("liaison/deployments"))], settings.Why(LetterWords.Reason(to))).Compose()
            : null;

    /// <summary>Subject and text; null when there is nothing to tell any more.</summary>
    protected abstract (Sentence Subject, Sentence Text)? Words(Secondment secondment, JointStep step);
}

/// <summary>To a state: another one asks it to deploy an officer jointly; nothing holds before it consents.</summary>
internal sealed class JointAskedMail(CaseStore<Secondment> secondments, Settings settings) : JointMail(LiaisonLetter.JointAsked, secondments, settings)
{
    /// <inheritdoc/>
    protected override (Sentence Subject, Sentence Text)? Words(Secondment secondment, JointStep step) => step.Answer is not null ? null : (
        $"Joint deployment to {secondment.Now.HostCountry}?",
        $"{Authority.Of(secondment.State).First()} asks whether you deploy its liaison officer in {secondment.Now.HostCountry} jointly (Regulation (EU) 2019/1240, Article 6). "
        + $"Nothing holds before you consent; please say so on the hub, or that you do not.");
}

/// <summary>To those who deploy an officer jointly: what a state said.</summary>
internal sealed class JointAnsweredMail(CaseStore<Secondment> secondments, Settings settings) : JointMail(LiaisonLetter.JointAnswered, secondments, settings)
{
    /// <inheritdoc/>
    protected override (Sentence Subject, Sentence Text)? Words(Secondment secondment, JointStep step) => step.Answer switch
    {
        null => null,
        { Consents: true } => (
            $"Joint deployment to {secondment.Now.HostCountry}: {Authority.Of(step.Partner)} consents",
            $"{Authority.Of(step.Partner).First()} deploys the officer jointly with {Authority.Of(secondment.State)}."),
        _ => (
            $"Joint deployment to {secondment.Now.HostCountry}: {Authority.Of(step.Partner)} does not consent",
            $"{Authority.Of(step.Partner).First()} does not, or no longer, deploy the officer jointly with {Authority.Of(secondment.State)}."),
    };
}
