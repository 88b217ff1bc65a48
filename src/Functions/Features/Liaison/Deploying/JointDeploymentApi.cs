using MimFunctions.Domain.Access;
using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Liaison.Networks;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Outbox;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Liaison.Deploying;

/// <summary><c>POST /api/liaison/secondments/{reference}/joint</c>: the seconding state asks others to deploy the officer jointly (Article 6 of Regulation 2019/1240).</summary>
internal sealed class AskJointDeployment : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/liaison/secondments/{reference}/joint", Ask)
        .Takes<JointBody>("""{ "partners": ["DE", "FR"] }""", "partners")
        .Produces<JointView>().Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity).Needs(Permission.DeployJointly);

    private static Task<IResult> Ask(string reference, HttpRequest call, Caller caller, CaseStore<Secondment> secondments, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<JointBody>(call, body => body.Partners?.FirstOrDefault(code => MemberState.FromCode(code) is null) is { } stranger
            ? Task.FromResult(Problems.NotUnderstood("partners", stranger, "codes of Member States"))
            : caller.For(Permission.DeployJointly, body.Party, party => JointDeployments.Change(
                reference, secondments, stands => DeployJointly.Ask(stands, party, caller.Principal.Id, [.. (body.Partners ?? []).Select(code => MemberState.FromCode(code)!)], clock.GetUtcNow()), ct), ct));

    /// <param name="Party">For whom; may be left out by whoever acts for one state only.</param>
    /// <param name="Partners">Codes of the Member States asked.</param>
    private sealed record JointBody(string? Party, IReadOnlyList<string>? Partners);
}

/// <summary><c>POST /api/liaison/secondments/{reference}/joint/answers</c>: a state that was asked consents to the joint deployment, or does not.</summary>
internal sealed class AnswerJointDeployment : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/liaison/secondments/{reference}/joint/answers", Answer)
        .Takes<JointAnswerBody>("""{ "consents": true }""", "consents")
        .Produces<JointView>().Refuses(StatusCodes.Status409Conflict).Needs(Permission.DeployJointly);

    private static Task<IResult> Answer(string reference, HttpRequest call, Caller caller, CaseStore<Secondment> secondments, TimeProvider clock, CancellationToken ct) =>
        ApiBody.Read<JointAnswerBody>(call, body => body.Consents is not { } consents
            ? Task.FromResult(Problems.NotUnderstood("consents", null, "true or false"))
            : caller.For(Permission.DeployJointly, body.Party, party => JointDeployments.Change(
                reference, secondments, stands => DeployJointly.Answer(stands, party, caller.Principal.Id, consents, clock.GetUtcNow()), ct), ct));

    /// <param name="Party">For whom; may be left out by whoever acts for one state only.</param>
    /// <param name="Consents">Whether the state consents.</param>
    private sealed record JointAnswerBody(string? Party, bool? Consents);
}

/// <summary>What both do with a secondment.</summary>
internal static class JointDeployments
{
    /// <summary>Decides, commits, and shows how it stands.</summary>
    public static async Task<IResult> Change(string reference, CaseStore<Secondment> secondments, Func<Secondment, CaseDecision<Secondment>> decide, CancellationToken ct) =>
        SecondmentNumber.Parse(reference) is not { } number ? NetworkProblems.NoSecondment(reference)
        : await secondments.Change(LiaisonKeys.Of(number), decide, decision => (decision as CaseDecision<Secondment>.Changed)?.Next, ct) switch
        {
            null => NetworkProblems.Unknown(number),
            { Decision: CaseDecision<Secondment>.Refused { Why: var why } } => Problems.OfCase(why),
            { Stands: var stands } => Results.Json(JointView.Of(stands), HubJson.Readable),
        };
}

/// <summary>Who deploys an officer jointly.</summary>
/// <param name="Secondment">Number of the secondment.</param>
/// <param name="State">Code of the state that seconds.</param>
/// <param name="JointlyWith">Codes of the states that consented.</param>
/// <param name="Waiting">Codes of those that have said nothing.</param>
/// <param name="Refused">Codes of those that do not consent.</param>
internal sealed record JointView(string Secondment, string State, IReadOnlyList<string> JointlyWith, IReadOnlyList<string> Waiting, IReadOnlyList<string> Refused)
{
    /// <summary>The secondment.</summary>
    public static JointView Of(Secondment one) => new(
        one.Number.ToString(), one.State.Code, [.. one.JointlyWith.Select(state => state.Code)], Codes(one, step => step.Answer is null), Codes(one, step => step.Answer is { Consents: false }));

    private static string[] Codes(Secondment one, Func<JointStep, bool> which) =>
        [.. one.Joint.Select(step => step.Partner).Distinct().Select(state => one.JointWith(state)!).Where(which).Select(step => step.Partner.Code)];
}
