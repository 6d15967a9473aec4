using System.Reflection;
using GovConsole.Access;
using GovConsole.Access.Passwords;
using GovConsole.Access.Sessions;
using GovConsole.Assessments.Course;
using GovConsole.Drafts;
using GovConsole.Items.Drafts;
using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Monthly;
using GovConsole.Reports.Ledgers.Exports;
using GovConsole.Tests.Support;
using GovConsole.Workdays.Notices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Core.Access;

/// <summary>
/// Every use case, asked as every role inside and outside the subtree in which its subject lies. What a role may not do is refused,
/// and what lies outside is refused or unknown; a use case that no line asks fails the test.
/// </summary>
public sealed partial class MatrixTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>How a use case is asked. Bound means that its subject lies in a subtree; what is public for the whole province does not.</summary>
    private sealed record Ask(Type UseCase, Permission Needs, bool Bound, Func<Stage, Actor, Task> Run);

    private static readonly Type[] OnesOwn =
    [
        typeof(Preferences), typeof(ChangePassword), typeof(FindActor), typeof(RecordSession), typeof(ProvePassword), typeof(FindSessions), typeof(EndSession), typeof(EndOtherSessions), typeof(HangScreen),
        typeof(FindJobs), typeof(LoadJob), typeof(CancelJob),
        typeof(FindLedgerFiles), typeof(FetchLedgerFile), typeof(RemoveLedgerFile), typeof(CountLedgerFiles),
        typeof(KeepDraft), typeof(KeepTyped), typeof(FindDraft), typeof(FindDrafts), typeof(DropDraft), typeof(ObjectToDeduction), typeof(ConfirmMonth),
    ];

    private static readonly Ask[] Asks = [.. CaseAsks, .. NoteAsks, .. PlaceAsks, .. AgentAsks, .. InspectionAsks, .. AssessmentAsks, .. AssetAsks, .. MonthlyAsks, .. BoardAsks, .. ReportAsks, .. EnquiryAsks];

    [Fact]
    public void Every_use_case_that_takes_an_actor_is_asked()
    {
        var all = typeof(Actor).Assembly.GetTypes().Where(type => type is { IsClass: true, IsNested: false }
            && type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Any(method => typeof(Task).IsAssignableFrom(method.ReturnType) && method.GetParameters().Any(one => one.ParameterType == typeof(Actor))));

        Assert.Equal(
            all.Except(OnesOwn).Select(type => type.Name).Order(),
            Asks.Select(ask => ask.UseCase.Name).Distinct().Order());
    }

    public static TheoryData<Role> Roles => [.. Enum.GetValues<Role>()];

    [Theory, MemberData(nameof(Roles))]
    public async Task A_role_does_what_it_may_where_it_may_and_nothing_else(Role role)
    {
        await using var stage = await Stage.CreateAsync();
        var (inside, outside) = (await stage.World.ActorAsync(role, Sample.City), await stage.World.ActorAsync(role, Sample.OtherCity));
        var wrong = new List<string>();
        foreach (var ask in Asks)
        {
            // Writes that are let through change the stage, so what must be refused is asked first.
            var mayNot = await AnswerAsync(ask, stage, outside);
            var allowedOutside = role.Allows(ask.Needs) && !ask.Bound;
            if (allowedOutside != mayNot is null) wrong.Add($"{ask.UseCase.Name} outside: {mayNot ?? "let through"}");

            var may = await AnswerAsync(ask, stage, inside);
            // Items and the national calendar are the province's; the gate says so by a rule of its own.
            var expected = role.Allows(ask.Needs) && !IsProvinces(ask.UseCase);
            if (expected != may is null) wrong.Add($"{ask.UseCase.Name} inside: {may ?? "let through"}");
        }

        Assert.Empty(wrong);
    }

    private static bool IsProvinces(Type useCase) => useCase == typeof(SaveItem) || useCase == typeof(ReviseItem) || useCase == typeof(MaintainYear);

    /// <summary>The code by which the gate refused, or null when the actor was let through, even if another rule then found fault.</summary>
    private static async Task<string?> AnswerAsync(Ask ask, Stage stage, Actor actor)
    {
        try
        {
            await ask.Run(stage, actor);
            return null;
        }
        catch (RuleException refused)
        {
            var code = refused.Broken[0].Code;
            return code.StartsWith("Access.", StringComparison.Ordinal) || code.EndsWith("Unknown", StringComparison.Ordinal)
                || code is "Item.ProvinceOnly" or "Staff.NotInScope" or "Staff.OutsideSubtree" ? code : null;
        }
    }

    private static void Seen(bool seen)
    {
        if (!seen) throw new RuleException("Row.Unknown");
    }

    private static Ask Of<T>(Permission needs, bool bound, Func<T, Stage, Actor, Task> run) where T : notnull =>
        new(typeof(T), needs, bound, (stage, actor) => run(stage.Services.GetRequiredService<T>(), stage, actor));
}
