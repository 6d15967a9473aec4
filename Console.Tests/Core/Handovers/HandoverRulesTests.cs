using CsCheck;
using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Handovers;
using GovConsole.Organisation;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Handovers;

public sealed class HandoverRulesTests
{
    private static readonly CaseAction[] Granted = [CaseAction.SendUp, CaseAction.SendUp, CaseAction.Accept, CaseAction.Assign, CaseAction.Propose];

    /// <summary>A case of the village that the city decides: what its holder can hand over, and to whom.</summary>
    public static TheoryData<string, CaseAction[], bool, string?> Courses => new()
    {
        { "469007100200", [], false, "Up 469007100" },
        { "469007100", [], false, null },
        { "469007100", [CaseAction.SendUp], false, "Up 469007" },
        { "469007", [CaseAction.SendUp, CaseAction.SendUp], false, null },
        { "469007", Granted, true, "Down 469007100" },
        { "469007100", [.. Granted, CaseAction.Grant, CaseAction.HandDown], true, "Down 469007100200" },
        { "469007100200", Granted, false, null },
        { "469007100200", [CaseAction.SendUp, CaseAction.SendUp, CaseAction.NotifyDefects], false, null },
        { "469007", [.. Granted, CaseAction.Grant, CaseAction.SendParcel], true, null },
    };

    [Theory, MemberData(nameof(Courses))]
    public void Paper_goes_one_level_at_a_time(string unit, CaseAction[] actions, bool onPaper, string? course)
    {
        var subject = Lying();
        foreach (var action in actions) Take(subject, action, onPaper);
        if (actions.SequenceEqual(Granted)) Take(subject, CaseAction.Grant, onPaper);

        var found = Course.Of(subject, subject.Way.Single(one => one.Code == unit));

        Assert.Equal(course, found is null ? null : $"{found.Way} {found.To.Code}");
    }

    public static TheoryData<string, string?> Lists => new()
    {
        { "two", null },
        { "none", "Handover.NothingChosen" },
        { "too many", "Handover.TooMany" },
        { "elsewhere", "Handover.NotHere" },
        { "listed", "Handover.AlreadyListed" },
        { "two ways", "Handover.DifferentWays" },
        { "long note", "Handover.TextTooLong" },
    };

    [Theory, MemberData(nameof(Lists))]
    public void A_list_goes_one_way_with_what_lies_here(string what, string? code)
    {
        List<Case> cases = what switch
        {
            "none" => [],
            "too many" => [.. Enumerable.Range(0, Handover.MostLines + 1).Select(_ => Lying())],
            "elsewhere" => [Lying(), Lying().Through(CaseAction.SendUp)],
            _ => [Lying(), Lying()],
        };
        var giver = Sample.Village.Path;
        if (what == "two ways")
        {
            cases = [Lying().Through(CaseAction.SendUp), Returned()];
            giver = Sample.Township.Path;
        }

        var broken = HandoverRules.CheckList(giver, cases, what == "listed" ? new HashSet<Guid> { cases[1].Id } : [], what == "long note" ? new('注', Handover.NoteMaxLength + 1) : null);

        Assert.Equal(code is null ? [] : [code], broken.Select(rule => rule.Code));
    }

    public static TheoryData<LineAnswer?, bool, string?> Answers => new()
    {
        { new(1, true), false, null },
        { new(1, false, "缺少原件"), false, null },
        { new(1, false, "缺少原件"), true, null },
        { null, false, "Handover.LineOpen" },
        { new(1, null), false, "Handover.LineOpen" },
        { new(1, false, " "), false, "Handover.ReasonMissing" },
        { new(1, false, new('原', DeedRules.TextMaxLength + 1)), false, "Handover.TextTooLong" },
        { new(1, true), true, "Handover.MovedOn" },
    };

    [Theory, MemberData(nameof(Answers))]
    public void Every_line_is_answered_and_only_what_is_there_is_confirmed(LineAnswer? answer, bool moved, string? code)
    {
        var subject = Lying();
        if (moved) subject.Through(CaseAction.SendUp);

        var broken = HandoverRules.CheckAnswers(List(subject), answer is null ? [] : [answer], new Dictionary<Guid, Case> { [subject.Id] = subject });

        Assert.Equal(code, broken.SingleOrDefault()?.Code);
    }

    /// <summary>Whatever way a case goes: only its holder can hand it over, and handed over it lies with exactly that next unit.</summary>
    [Fact]
    public void In_every_walk_only_the_holder_can_hand_a_case_over()
    {
        var deciders = new[] { Sample.Village, Sample.Township, Sample.City, Sample.Department };
        var handed = 0;
        Gen.Select(Gen.Int[0, deciders.Length - 1], Gen.Bool, Gen.Int[0, 999].Array[30]).Sample((decider, sendUp, choices) =>
        {
            var subject = Lying(deciders[decider], sendUp);
            foreach (var choice in choices)
            {
                foreach (var other in subject.Way.Where(unit => unit.Code != subject.HolderCode)) Assert.Null(Course.Of(subject, other));
                if (subject.Holder is { } holder && choice % 3 == 0 && Course.Of(subject, holder) is { } course)
                {
                    Take(subject, course.Action, onPaper: false);
                    Assert.Equal(course.To, subject.Holder);
                    Interlocked.Increment(ref handed);
                    continue;
                }

                var ways = CaseFlow.From(subject.Status).ToList();
                if (ways.Count == 0) break;
                var at = subject.LastAt.AddHours(1 + choice % 30);
                var deed = Deeds.Of(ways[choice % ways.Count].Action, at) with { OnPaper = choice % 2 == 0 };
                if (!DeedRules.Check(subject, deed).Any()) subject.Take(deed, at);
            }
        }, iter: 1_000);
        Assert.True(handed > 200, $"{handed}");
    }

    private static void Take(Case subject, CaseAction action, bool onPaper) =>
        subject.Take(Deeds.Of(action, subject.LastAt.AddHours(1)) with { OnPaper = onPaper }, subject.LastAt.AddHours(1));

    private static Case Returned()
    {
        var subject = Lying();
        foreach (var action in (CaseAction[])[.. Granted, CaseAction.Grant, CaseAction.HandDown]) Take(subject, action, onPaper: true);
        return subject;
    }

    private static Case Lying(Unit? decider = null, bool sendUp = false) => Case.Receive(
        Sample.Intake(Sample.Input(Sample.Item()) with { SendUp = sendUp }, decider: decider ?? Sample.City), CaseNumbers.Format(Sample.Village.Code, 2026, 1), Sample.Applicant(), Guid.CreateVersion7(), "代办员");

    private static Handover List(Case subject)
    {
        var list = new Handover
        {
            Number = "469007100200H-2026-00001", Key = Guid.CreateVersion7(), Way = HandoverWay.Up, From = Sample.Village.Path, To = Sample.Township.Path,
            FromCode = Sample.Village.Code, ToCode = Sample.Township.Code, GivenById = Guid.Empty, GivenBy = "符秀英", GivenAt = Sample.Now,
        };
        list.Put(new() { HandoverId = list.Id, Place = 1, CaseId = subject.Id, Originals = 2, Copies = 1 });
        return list;
    }
}
