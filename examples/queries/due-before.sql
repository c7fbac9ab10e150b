-- Items due before a day, in the order of their days. Replace the day in the query.
SELECT w.due_by, w.due, d.title, w.what, w.words
FROM (
    SELECT t.document_id, t.id, t.deadline_by AS due_by, t.deadline AS due, 'task' AS what, t.title AS words
    FROM tasks t
    UNION ALL
    SELECT g.document_id, g.id, g.due_by, g.due, 'target', g.subject || ' ' || g.text
    FROM targets g
    UNION ALL
    SELECT m.document_id, m.id, m.due_by, m.due, 'milestone', m.text
    FROM milestones m
) w
JOIN documents d ON d.document_id = w.document_id
WHERE w.due_by < '2025-07-01'
ORDER BY w.due_by, d.title, w.id
